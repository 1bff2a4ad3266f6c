import { BUILT_IN_LISTS } from '#schema/vocabulary';
import type { Rule } from '../rule.ts';

/** `commitments` and `ledger` are lists that every contract has (R33). */
export const reservedListName: Rule = {
  code: 'RESERVED_LIST_NAME',
  severity: 'error',
  title: { fr: 'Nom réservé', en: 'Reserved name' },
  messages: {
    fr: '« {field} » est une liste que tout contrat possède déjà.',
    en: '“{field}” is a list that every contract already has.',
  },
  why: { fr: 'Les deux se confondraient.', en: 'The two would be taken for one another.' },
  repair: { fr: 'Donnez un autre nom à cette donnée.', en: 'Give this field another name.' },
  check: ({ template }) =>
    (template.fields ?? [])
      .filter((field) => (BUILT_IN_LISTS as readonly string[]).includes(field.id))
      .map((field) => ({ at: { kind: 'field', id: field.id, key: 'id' }, params: { field: field.id } })),
};
