import type { Rule } from '../rule.ts';

/** A list holds values, not other lists. */
export const nestedList: Rule = {
  code: 'NESTED_LIST',
  severity: 'error',
  title: { fr: 'Liste dans une liste', en: 'List inside a list' },
  messages: {
    fr: 'La colonne « {column} » de la liste « {field} » est elle-même une liste.',
    en: 'The column “{column}” of the list “{field}” is a list itself.',
  },
  why: { fr: 'Une ligne porte des valeurs simples.', en: 'A row holds simple values.' },
  repair: { fr: 'Faites-en une liste à part.', en: 'Make it a list of its own.' },
  check: ({ template }) =>
    (template.fields ?? []).flatMap((field) =>
      (field.columns ?? []).flatMap((column, ix) =>
        column.type === 'list'
          ? [
              {
                at: { kind: 'field' as const, id: field.id, key: `columns.${ix}` },
                params: { field: field.id, column: column.id },
              },
            ]
          : [],
      ),
    ),
};
