import type { Rule } from '../rule.ts';
import { unknownReferences } from '../unknown-references.ts';

/** Every role that is named sits at the table. */
export const unknownRole: Rule = {
  code: 'UNKNOWN_ROLE',
  severity: 'error',
  title: { fr: 'Rôle inconnu', en: 'Unknown role' },
  messages: { fr: 'Le rôle « {name} » n’existe pas.', en: 'The role “{name}” does not exist.' },
  why: { fr: 'Personne ne recevrait rien à ce nom.', en: 'Nobody would receive anything under that name.' },
  repair: { fr: 'Choisissez un rôle du modèle, ou ajoutez-le.', en: 'Choose a role of the template, or add it.' },
  check: (survey) => unknownReferences(survey, 'role', (id) => survey.roles.has(id)),
};
