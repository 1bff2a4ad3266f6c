import type { Rule } from '../rule.ts';

/** “Each for himself” needs a role that the step is repeated for (R30). */
export const selfOutsideEach: Rule = {
  code: 'SELF_OUTSIDE_EACH',
  severity: 'error',
  title: { fr: '« Chacun » sans répétition', en: '“Each one” without a repetition' },
  messages: {
    fr: '« {step} » est fait par « chacun », mais ni l’étape ni son groupe n’est répété pour les membres d’un rôle.',
    en: '“{step}” is done by “each one”, but neither the step nor its group is repeated for the members of a role.',
  },
  why: { fr: 'On ne saurait pas de qui on parle.', en: 'One could not tell who is meant.' },
  repair: {
    fr: 'Répétez l’étape pour chaque membre d’un rôle, ou choisissez un rôle.',
    en: 'Repeat the step for each member of a role, or choose a role.',
  },
  check: ({ people }) =>
    people
      .filter(({ step, line }) => 'each' in line && step.member?.kind !== 'seat')
      .map(({ step, at }) => ({ at, params: { step: step.node.id } })),
};
