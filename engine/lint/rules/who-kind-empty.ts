import type { Rule } from '../rule.ts';

/** “All partners” needs a role that is a partner. */
export const whoKindEmpty: Rule = {
  code: 'WHO_KIND_EMPTY',
  severity: 'warning',
  title: { fr: 'Genre de rôle sans personne', en: 'Kind of role with nobody in it' },
  messages: {
    fr: '« {step} » s’adresse aux rôles de genre « {kind} », et il n’y en a aucun.',
    en: '“{step}” is for the roles of kind “{kind}”, and there is none.',
  },
  why: { fr: 'Cette ligne ne concerne personne.', en: 'This line concerns nobody.' },
  repair: { fr: 'Choisissez un rôle, ou ajoutez-en un de ce genre.', en: 'Choose a role, or add one of that kind.' },
  check: ({ people, template }) => {
    const kinds = new Set<string>(template.roles.map((role) => role.kind));
    return people.flatMap(({ step, line, at }) =>
      'kind' in line && !kinds.has(line.kind) ? [{ at, params: { step: step.node.id, kind: line.kind } }] : [],
    );
  },
};
