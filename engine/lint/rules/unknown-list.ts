import type { Rule } from '../rule.ts';
import { unknownReferences } from '../unknown-references.ts';

/** Every list that is named exists, and is a list. */
export const unknownList: Rule = {
  code: 'UNKNOWN_LIST',
  severity: 'error',
  title: { fr: 'Liste inconnue', en: 'Unknown list' },
  messages: { fr: '« {name} » n’est pas une liste du modèle.', en: '“{name}” is not a list of the template.' },
  why: {
    fr: 'Sans liste, il n’y a pas de lignes à lire ni à ajouter.',
    en: 'Without a list there are no rows to read or add.',
  },
  repair: {
    fr: 'Choisissez une donnée de type liste, ou « commitments » ou « ledger ».',
    en: 'Choose a field of type list, or “commitments” or “ledger”.',
  },
  check: (survey) => unknownReferences(survey, 'list', (id) => survey.lists.has(id)),
};
