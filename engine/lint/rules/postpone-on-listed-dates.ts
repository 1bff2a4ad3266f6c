import type { Rule } from '../rule.ts';

/** After the last of a list of dates there is no next one to put things off to (R23). */
export const postponeOnListedDates: Rule = {
  code: 'POSTPONE_ON_LISTED_DATES',
  severity: 'hint',
  title: { fr: 'Report sur des dates écrites une à une', en: 'Postponing on dates written one by one' },
  messages: {
    fr: '« {step} » peut être reportée, mais ses dates sont écrites une à une : un report sera refusé.',
    en: '“{step}” may be postponed, but its dates are written one by one: postponing will be refused.',
  },
  why: {
    fr: 'Un report ajoute une fois à la fin, un intervalle après la dernière. Ici il n’y a pas d’intervalle.',
    en: 'Postponing adds one time at the end, one interval after the last. Here there is no interval.',
  },
  repair: {
    fr: 'Changez la date de cette fois-là (« reschedule »), ou répétez à intervalle régulier.',
    en: 'Move the date of that time (“reschedule”), or repeat at a regular interval.',
  },
  check: ({ steps }) =>
    steps
      .filter(({ node }) => node.postpone && node.recurrence && 'dates' in node.recurrence)
      .map(({ at, path, node }) => ({
        at: { ...at, key: 'postpone' },
        params: { step: node.id },
        fix: [{ op: 'unset', path: [...path, 'postpone'] }],
      })),
};
