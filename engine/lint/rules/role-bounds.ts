import type { Rule } from '../rule.ts';

/** A role asks for no more people than it takes. */
export const roleBounds: Rule = {
  code: 'ROLE_MINIMUM_OVER_MAXIMUM',
  severity: 'error',
  title: { fr: 'Minimum plus grand que le maximum', en: 'Minimum larger than the maximum' },
  messages: {
    fr: 'Le rôle « {role} » demande au moins {min} personnes et en accepte au plus {max}.',
    en: 'The role “{role}” asks for at least {min} people and takes at most {max}.',
  },
  why: { fr: 'Le contrat ne pourrait jamais commencer.', en: 'The contract could never begin.' },
  repair: { fr: 'Augmentez le maximum, ou baissez le minimum.', en: 'Raise the maximum, or lower the minimum.' },
  check: ({ template }) =>
    template.roles.flatMap(({ id, min, max }, ix) =>
      min > max
        ? [
            {
              at: { kind: 'role', id, key: 'max' },
              params: { role: id, min, max },
              fix: [{ op: 'set', path: ['roles', ix, 'max'], value: min }],
            },
          ]
        : [],
    ),
};
