import type { Rule } from '../rule.ts';

/** “One at a time” is about several steps that share a key (R12). */
export const oneAtATimeAlone: Rule = {
  code: 'ONE_AT_A_TIME_ALONE',
  severity: 'hint',
  title: { fr: '« Une à la fois », mais seule', en: '“One at a time”, but alone' },
  messages: {
    fr: '« {step} » est seule à porter la clé « {key} ».',
    en: '“{step}” is the only one with the key “{key}”.',
  },
  why: {
    fr: 'Cette clé fait attendre les étapes qui la partagent. Une faute de frappe ?',
    en: 'This key makes the steps that share it wait for each other. A typing error?',
  },
  repair: { fr: 'Écrivez la même clé ailleurs, ou supprimez-la.', en: 'Write the same key elsewhere, or remove it.' },
  check: ({ steps }) => {
    const shared = new Map<string, number>();
    for (const { node } of steps) {
      if (node.oneAtATime) shared.set(node.oneAtATime, (shared.get(node.oneAtATime) ?? 0) + 1);
    }
    return steps
      .filter(({ node }) => node.oneAtATime && shared.get(node.oneAtATime) === 1 && !node.each)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'oneAtATime' },
        params: { step: node.id, key: node.oneAtATime ?? '' },
        fix: [{ op: 'unset', path: [...path, 'oneAtATime'] }],
      }));
  },
};
