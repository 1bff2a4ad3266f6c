import type { Rule } from '../rule.ts';

/** A step repeats for each person, or in time: not both at once (R13). */
export const eachWithRecurrence: Rule = {
  code: 'EACH_WITH_RECURRENCE',
  severity: 'error',
  title: { fr: 'Deux répétitions sur une étape', en: 'Two repetitions on one step' },
  messages: {
    fr: '« {step} » se répète à la fois pour chacun et dans le temps.',
    en: '“{step}” repeats both for each one and in time.',
  },
  why: {
    fr: 'Les dates et les personnes se croiseraient sans que l’on sache laquelle compte.',
    en: 'Dates and people would cross, and one could not tell which counts.',
  },
  repair: {
    fr: 'Mettez l’étape dans un groupe répété pour chacun, et gardez-y les dates.',
    en: 'Put the step in a group repeated for each one, and keep the dates there.',
  },
  check: ({ steps }) =>
    steps
      .filter(({ node }) => node.each && node.recurrence)
      .map(({ at, node }) => ({ at: { ...at, key: 'recurrence' }, params: { step: node.id } })),
};
