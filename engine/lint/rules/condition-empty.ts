import type { Rule } from '../rule.ts';
import { emptyPartOf } from '../survey/conditions.ts';

/** “All of” and “one of” are about something. */
export const conditionEmpty: Rule = {
  code: 'CONDITION_EMPTY',
  severity: 'warning',
  title: { fr: 'Condition vide', en: 'Empty condition' },
  messages: {
    fr: 'Une partie « {part} » de cette condition est vide.',
    en: 'A part “{part}” of this condition is empty.',
  },
  why: {
    fr: '« Tout » sans rien est toujours vrai, « l’un de » sans rien toujours faux.',
    en: '“All of” nothing is always true, “one of” nothing always false.',
  },
  repair: { fr: 'Complétez-la, ou supprimez-la.', en: 'Complete it, or remove it.' },
  check: ({ conditions }) =>
    conditions.flatMap(({ condition, at }) => {
      const part = emptyPartOf(condition);
      return part ? [{ at, params: { part: 'all' in part ? 'all' : 'any' } }] : [];
    }),
};
