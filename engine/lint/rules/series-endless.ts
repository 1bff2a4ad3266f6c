import type { Rule } from '../rule.ts';
import { isRequired } from '../survey/outcomes.ts';

/** A required series comes to an end; an optional one stops with its phase (R3). */
export const seriesEndless: Rule = {
  code: 'SERIES_ENDLESS',
  severity: 'error',
  title: { fr: 'Répétition sans fin', en: 'Repetition without an end' },
  messages: {
    fr: '« {step} » se répète sans dire combien de fois, ni jusqu’à quand.',
    en: '“{step}” repeats without saying how many times, or until when.',
  },
  why: {
    fr: 'Une étape obligatoire retient sa phase jusqu’à la dernière fois. La phase ne se fermerait jamais.',
    en: 'A required step holds its phase until the last time. The phase would never close.',
  },
  repair: {
    fr: 'Écrivez un nombre de fois ou une date de fin, ou rendez l’étape facultative.',
    en: 'Write a number of times or an end date, or make the step optional.',
  },
  check: ({ steps }) =>
    steps
      .filter(
        ({ node: { recurrence } }) =>
          recurrence && 'first' in recurrence && recurrence.count === undefined && !recurrence.until,
      )
      .filter(({ node }) => isRequired(node))
      .map(({ at, node }) => ({ at: { ...at, key: 'recurrence' }, params: { step: node.id } })),
};
