import type { Rule } from '../rule.ts';

/** A step does not wait for its own end (R12). */
export const waitForItself: Rule = {
  code: 'WAIT_FOR_ITSELF',
  severity: 'error',
  title: { fr: 'Étape qui s’attend elle-même', en: 'Step that waits for itself' },
  messages: {
    fr: '« {step} » ne s’ouvre qu’une fois finie : elle ne s’ouvrira jamais.',
    en: '“{step}” opens only once it is over: it will never open.',
  },
  why: { fr: 'Elle resterait fermée, et sa phase avec elle.', en: 'It would stay closed, and its phase with it.' },
  repair: { fr: 'Attendez une autre étape, ou supprimez l’attente.', en: 'Wait for another step, or remove the wait.' },
  check: ({ leaves, steps }) => {
    const waiting = new Set<string>();
    for (const { leaf, at, step, needed } of leaves) {
      if (!step || !needed || at.key !== 'waitFor') continue;
      const done = 'count' in leaf && 'done' in leaf.count ? leaf.count.done : null;
      if ('outcome' in leaf ? leaf.outcome === step.node.id : done === step.node.id) waiting.add(step.node.id);
    }
    return steps
      .filter(({ node }) => waiting.has(node.id))
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'waitFor' },
        params: { step: node.id },
        fix: [{ op: 'unset', path: [...path, 'waitFor'] }],
      }));
  },
};
