import type { Rule } from '../rule.ts';

/** The rows of a list have columns. */
export const listWithoutColumns: Rule = {
  code: 'LIST_WITHOUT_COLUMNS',
  severity: 'error',
  title: { fr: 'Liste sans colonne', en: 'List without columns' },
  messages: { fr: 'La liste « {field} » n’a aucune colonne.', en: 'The list “{field}” has no column.' },
  why: { fr: 'Ses lignes ne pourraient rien contenir.', en: 'Its rows could hold nothing.' },
  repair: { fr: 'Ajoutez une colonne.', en: 'Add a column.' },
  check: ({ template }) =>
    (template.fields ?? [])
      .filter((field) => field.type === 'list' && (field.columns ?? []).length === 0)
      .map(({ id }) => ({ at: { kind: 'field', id, key: 'columns' }, params: { field: id } })),
};
