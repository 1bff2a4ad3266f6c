import { describe, expect, it } from '@jest/globals';
import { openedFor } from '#api/dossier';
import type { Me } from '#api/policies/me';
import { itemView } from '#api/presenters/item';
import type { PartyView } from '#engine/projection/read-models';
import type { ItemDocument } from '#store/collections/items';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { CONTRACT, fakeStore, WHO } from './fake-ports.ts';

const STEP = 'lancement~1/accord~1';
const item: ItemDocument = {
  ...{ _id: `${CONTRACT}:a`, contract: CONTRACT, templateHash: 'h', rehearsal: false, open: true, sortAt: 0 },
  ...{ item: `${STEP}.1@habitant.1`, step: STEP, node: 'accord', scope: 'lancement~1', run: '', line: 0 },
  ...{ seat: 'habitant.1', about: null, roles: ['habitant'], people: [WHO.party], verbs: ['complete'] },
  ...{ openedOn: '2027-01-04', openedAt: 0, due: null, rungs: 0, mutes: [], answers: [], closed: null },
  ...{ lists: [WHO.party], place: '' },
};

/** The role in which the resident is asked, when she holds these in the contract. */
async function asked(...roles: string[]) {
  const store = fakeStore();
  store.templateVersions.find = async () => ({ content: oneTaskTemplate(), hash: 'h', version: 1 }) as never;
  const contract = await store.contracts.find(CONTRACT);
  if (!contract) throw new Error('The contract is missing.');
  const me: Me = { id: WHO.party, name: '', language: 'fr', organisation: null, duties: [] };
  const parties = roles.map((role): PartyView => ({ seat: `${role}.1`, role, person: WHO.party }) as PartyView);
  const dossier = await openedFor(store, { ...contract, summary: { ...contract.summary, parties } as never }, me);
  const names = (id: string) => ({ id, name: id, organisation: null });
  const none = { handTo: new Map(), toCall: new Map(), earlier: [], texts: { read: () => '' }, state: null };
  const view = itemView(item, { dossier, names, ...none });
  return view.private ? undefined : view.asRole;
}

describe('whoever is asked', () => {
  it('is told in which role, where she holds several at the table', async () => {
    expect(await asked('habitant', 'ville')).toEqual(oneTaskTemplate().roles[0]?.title);
  });

  it('is not told what goes without saying, even with two seats of one role', async () => {
    expect(await asked('habitant')).toBeNull();
    expect(await asked('habitant', 'habitant')).toBeNull();
  });
});
