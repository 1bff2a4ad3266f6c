import type { Finding, Rule } from '../rule.ts';
import type { Step } from '../survey/steps.ts';

/** “At least” is not more than “at most”, in who does a step and in a delegation. */
export const needBounds: Rule = {
  code: 'NEED_MINIMUM_OVER_MAXIMUM',
  severity: 'error',
  title: { fr: 'Au moins plus grand que au plus', en: 'At least larger than at most' },
  messages: {
    fr: '« {step} » demande au moins {min} personnes et au plus {max}.',
    en: '“{step}” asks for at least {min} people and at most {max}.',
  },
  why: { fr: 'Personne ne peut satisfaire les deux.', en: 'Nobody can satisfy both.' },
  repair: { fr: 'Échangez ou corrigez les deux nombres.', en: 'Swap or correct the two numbers.' },
  check: ({ people, steps }) => [
    ...people.flatMap(({ step, line, at, path }) =>
      inverted(step, typeof line.need === 'object' ? line.need : null, `${at.key ?? ''}.need`, [...path, 'need']),
    ),
    ...steps.flatMap((step) => inverted(step, delegationOf(step), 'delegation', [...step.path, 'delegation'])),
  ],
};

function delegationOf({ node }: Step) {
  return node.kind === 'meeting' ? (node.delegation ?? null) : null;
}

function inverted(
  step: Step,
  bounds: { min: number; max: number } | null,
  key: string,
  path: (string | number)[],
): Finding[] {
  if (!bounds || bounds.min <= bounds.max) return [];
  const value = { min: bounds.max, max: bounds.min };
  return [{ at: { ...step.at, key }, params: { step: step.node.id, ...bounds }, fix: [{ op: 'set', path, value }] }];
}
