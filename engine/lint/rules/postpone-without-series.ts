import type { Rule } from '../rule.ts';

/** What is put off goes to the end of a series (R23). */
export const postponeWithoutSeries: Rule = {
  code: 'POSTPONE_WITHOUT_SERIES',
  severity: 'error',
  title: { fr: 'Report sans répétition', en: 'Postponing without a repetition' },
  messages: {
    fr: '« {step} » peut être reportée, mais ne se répète pas.',
    en: '“{step}” may be postponed, but does not repeat.',
  },
  why: {
    fr: 'Un report ajoute une fois à la fin d’une série.',
    en: 'Postponing adds one time at the end of a series.',
  },
  repair: { fr: 'Supprimez le report, ou ajoutez la répétition.', en: 'Remove it, or add the repetition.' },
  check: ({ steps }) =>
    steps
      .filter(({ node }) => node.postpone && !node.recurrence)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'postpone' },
        params: { step: node.id },
        fix: [{ op: 'unset', path: [...path, 'postpone'] }],
      })),
};
