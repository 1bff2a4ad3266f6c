import type { Place } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A column is read where a row is at hand (R30, R35). */
export const rowOutsideEach: Rule = {
  code: 'ROW_OUTSIDE_EACH',
  severity: 'error',
  title: { fr: 'Colonne sans ligne', en: 'Column without a row' },
  messages: {
    fr: 'On lit ici la colonne « {column} », mais aucune ligne n’est en cours.',
    en: 'The column “{column}” is read here, but no row is at hand.',
  },
  why: {
    fr: 'Une colonne se lit dans une étape répétée pour chaque ligne d’une liste.',
    en: 'A column is read in a step repeated for each row of a list.',
  },
  repair: {
    fr: 'Répétez l’étape, ou son groupe, pour chaque ligne de la liste.',
    en: 'Repeat the step, or its group, for each row of the list.',
  },
  check: ({ rowUses }) =>
    rowUses
      .filter(({ list }) => list === null)
      .map(({ at, column }): { at: Place; params: { column: string } } => ({ at, params: { column } })),
};
