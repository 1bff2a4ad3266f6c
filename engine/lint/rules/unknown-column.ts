import type { Rule } from '../rule.ts';
import { columnOf } from '../survey/row-uses.ts';

/** Every column that is read belongs to the list at hand. */
export const unknownColumn: Rule = {
  code: 'UNKNOWN_COLUMN',
  severity: 'error',
  title: { fr: 'Colonne inconnue', en: 'Unknown column' },
  messages: {
    fr: 'La liste « {list} » n’a pas de colonne « {column} ».',
    en: 'The list “{list}” has no column “{column}”.',
  },
  why: { fr: 'Ce qu’on y lirait serait toujours inconnu.', en: 'What would be read there would never be known.' },
  repair: { fr: 'Choisissez une colonne de la liste, ou ajoutez-la.', en: 'Choose a column of the list, or add it.' },
  check: (survey) =>
    survey.rowUses.flatMap((use) =>
      use.list !== null && survey.lists.has(use.list) && columnOf(survey, use) === null
        ? [{ at: use.at, params: { list: use.list, column: use.column } }]
        : [],
    ),
};
