import type { Rule } from '../rule.ts';

/** A series ends after a number of times, or on a date (R22). */
export const seriesCountAndUntil: Rule = {
  code: 'SERIES_COUNT_AND_UNTIL',
  severity: 'error',
  title: { fr: 'Deux fins pour une répétition', en: 'Two ends for one repetition' },
  messages: {
    fr: '« {step} » a un nombre de fois et une date de fin.',
    en: '“{step}” has both a number of times and an end date.',
  },
  why: { fr: 'Les deux peuvent se contredire.', en: 'The two may contradict each other.' },
  repair: { fr: 'Gardez l’un des deux.', en: 'Keep one of the two.' },
  check: ({ steps }) =>
    steps
      .filter(
        ({ node: { recurrence } }) =>
          recurrence && 'first' in recurrence && recurrence.count !== undefined && recurrence.until,
      )
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'recurrence' },
        params: { step: node.id },
        fix: [{ op: 'unset', path: [...path, 'recurrence', 'until'] }],
      })),
};
