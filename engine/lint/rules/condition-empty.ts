import type { Condition } from '#schema/condition';
import type { Rule } from '../rule.ts';
import { emptyPartOf } from '../survey/conditions.ts';

/** “All of” and “one of” are about something. */
export const conditionEmpty: Rule = {
  code: 'CONDITION_EMPTY',
  severity: 'warning',
  title: { fr: 'Condition vide', en: 'Empty condition' },
  messages: {
    fr: 'Une partie de cette condition est vide : elle est toujours {answer}.',
    en: 'A part of this condition is empty: it is always {answer}.',
  },
  why: { fr: 'On croit lire une condition, et il n’y en a pas.', en: 'It looks like a condition, and there is none.' },
  repair: { fr: 'Complétez-la, ou supprimez-la.', en: 'Complete it, or remove it.' },
  check: ({ conditions }) =>
    conditions.flatMap(({ condition, at }) => {
      const part = emptyPartOf(condition);
      return part ? [{ at, params: { answer: answerOf(part) } }] : [];
    }),
};

/** The same word in both languages, so that it may stand in either sentence. */
function answerOf(part: Condition): string {
  return 'all' in part ? '✓' : '✗';
}
