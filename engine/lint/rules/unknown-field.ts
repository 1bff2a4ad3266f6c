import type { Rule } from '../rule.ts';
import { unknownReferences } from '../unknown-references.ts';

/** Every field that is named is one that the contract knows. */
export const unknownField: Rule = {
  code: 'UNKNOWN_FIELD',
  severity: 'error',
  title: { fr: 'Donnée inconnue', en: 'Unknown field' },
  messages: { fr: 'La donnée « {name} » n’existe pas.', en: 'The field “{name}” does not exist.' },
  why: { fr: 'Ce qu’on y lirait serait toujours inconnu.', en: 'What would be read there would never be known.' },
  repair: { fr: 'Choisissez une donnée du modèle, ou ajoutez-la.', en: 'Choose a field of the template, or add it.' },
  check: (survey) => unknownReferences(survey, 'field', (id) => survey.fields.has(id)),
};
