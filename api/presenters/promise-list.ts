import type { ContractState } from '#engine/state';
import type { Dossier } from '../dossier.ts';
import type { Texts } from './texts.ts';

/**
 * The promises that people wrote, as a list that a step lets one write: who promises, and what, in their own words
 * (R33). Every contract has it, so no programme names its columns.
 */
export function promiseList(
  { template, roles }: Pick<Dossier, 'template' | 'roles'>,
  { state, texts }: { state: ContractState; texts: Texts },
) {
  const parties = template.roles.map(({ id, title }) => ({ id, title }));
  // Whoever writes promises for their own place first; a contract is written together, so others may be chosen.
  const mine = parties.find(({ id }) => roles.includes(id))?.id ?? null;
  const column = { required: true, choices: null, value: null };
  return {
    id: 'commitments',
    title: { fr: 'Promesses', en: 'Promises' },
    columns: [
      {
        ...column,
        id: 'text',
        type: 'longText',
        title: { fr: 'La promesse, en une phrase', en: 'The promise, in one sentence' },
      },
      {
        ...column,
        id: 'by',
        type: 'choice',
        title: { fr: 'Qui promet', en: 'Who promises' },
        choices: parties,
        value: mine,
      },
    ],
    rows: (state.lists['commitments'] ?? []).flatMap(({ id, values }) => {
      const text = texts.read(values['text']);
      return typeof text === 'string' ? [{ id, values: { text, by: values['by'] } }] : [];
    }),
  };
}
