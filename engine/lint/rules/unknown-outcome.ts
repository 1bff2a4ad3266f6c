import type { Rule } from '../rule.ts';
import { outcomesOf } from '../survey/outcomes.ts';

/** A condition on how a step ended names an outcome that the step has. */
export const unknownOutcome: Rule = {
  code: 'UNKNOWN_OUTCOME',
  severity: 'error',
  title: { fr: 'Issue inconnue dans une condition', en: 'Unknown outcome in a condition' },
  messages: {
    fr: '« {outcome} » n’est pas une issue de « {step} » : {known}.',
    en: '“{outcome}” is not an outcome of “{step}”: {known}.',
  },
  why: { fr: 'Cette condition ne serait jamais vraie.', en: 'This condition would never be true.' },
  repair: { fr: 'Choisissez une issue de la liste.', en: 'Choose an outcome from the list.' },
  check: ({ leaves, stepById }) =>
    leaves.flatMap(({ leaf, at }) => {
      if (!('outcome' in leaf)) return [];
      const node = stepById.get(leaf.outcome)?.node;
      if (!node) return [];
      const known =
        node.kind === 'decision' ? [...outcomesOf(node), ...node.choices.map(({ id }) => id)] : outcomesOf(node);
      if (known.includes(leaf.is)) return [];
      return [{ at, params: { outcome: leaf.is, step: leaf.outcome, known: known.slice(0, 12).join(', ') } }];
    }),
};
