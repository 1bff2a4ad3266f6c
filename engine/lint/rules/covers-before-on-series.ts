import type { Rule } from '../rule.ts';

/** A deadline that covers what comes before the step is about one time, not a series (R13). */
export const coversBeforeOnSeries: Rule = {
  code: 'COVERS_BEFORE_ON_SERIES',
  severity: 'error',
  title: { fr: 'Échéance anticipée sur une série', en: 'Covering deadline on a series' },
  messages: {
    fr: '« {step} » se répète : son échéance ne peut pas couvrir ce qui la précède.',
    en: '“{step}” repeats: its deadline cannot cover what comes before it.',
  },
  why: {
    fr: 'On ne saurait pas de quelle fois on parle.',
    en: 'One could not tell which time is meant.',
  },
  repair: {
    fr: 'Retirez la date limite qui vaut avant l’étape, ou la répétition.',
    en: 'Remove the time limit that holds before the step, or the repetition.',
  },
  check: ({ steps }) =>
    steps
      .filter(({ node }) => node.recurrence && node.deadline?.coversBefore)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'deadline' },
        params: { step: node.id },
        fix: [{ op: 'unset', path: [...path, 'deadline', 'coversBefore'] }],
      })),
};
