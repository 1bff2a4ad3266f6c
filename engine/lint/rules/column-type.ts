import type { Rule } from '../rule.ts';
import { columnOf } from '../survey/row-uses.ts';

/** A person is read from a column of people, a date from a column of dates, a sum from a column of numbers. */
export const columnType: Rule = {
  code: 'COLUMN_TYPE_WRONG',
  severity: 'error',
  title: { fr: 'Colonne du mauvais type', en: 'Column of the wrong type' },
  messages: {
    fr: 'La colonne « {column} » est de type « {type} ». Il faut ici : {wants}.',
    en: 'The column “{column}” is of type “{type}”. Needed here: {wants}.',
  },
  why: { fr: 'On n’y trouverait jamais ce qu’on cherche.', en: 'What is looked for would never be found there.' },
  repair: {
    fr: 'Choisissez une autre colonne, ou changez son type.',
    en: 'Choose another column, or change its type.',
  },
  check: (survey) =>
    survey.rowUses.flatMap((use) => {
      const column = columnOf(survey, use);
      if (!column || !use.wants || use.wants.includes(column.type)) return [];
      const wants = use.wants.join(', ');
      return [{ at: use.at, params: { column: use.column, type: column.type, wants } }];
    }),
};
