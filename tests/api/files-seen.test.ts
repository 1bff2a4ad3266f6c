import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '#api/dossier';
import { openedFor } from '#api/dossier';
import { filesOfContract } from '#api/files/files-of-contract';
import { maySeeFile } from '#api/files/may-see-file';
import type { Me } from '#api/policies/me';
import type { ContractSummary, ShareView } from '#engine/projection/read-models';
import { type ContractState, emptyState } from '#engine/state';
import type { Template } from '#schema/template';
import type { FileDocument } from '#store/collections/files';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { CONTRACT, ELSEWHERE, fakeStore, WHO } from './fake-ports.ts';

const title = (fr: string) => ({ fr, en: fr });
const column = { id: 'piece', type: 'file' as const, title: title('Pièce') };
const who = { id: 'pour', type: 'person' as const, title: title('Pour') };

/** Files that everybody sees, that one role sees, that each person has their own of; the same in lists. */
const template: Template = oneTaskTemplate({
  fields: [
    { id: 'plan', type: 'file', title: title('Plan') },
    { id: 'secret', type: 'file', title: title('Secret'), visibleTo: ['habitant'] },
    { id: 'propre', type: 'file', title: title('Propre'), of: 'habitant', visibleTo: ['observateur'] },
    { id: 'pieces', type: 'list', title: title('Pièces'), columns: [column] },
    { id: 'suivi', type: 'list', title: title('Suivi'), visibleTo: ['observateur'], columns: [column, who] },
  ],
});

const PLACES = [
  'field:plan',
  'field:secret',
  `field:propre@${WHO.party}`,
  'row:pieces/r1',
  'row:suivi/r1',
  'row:suivi/r2',
] as const;
type Place = (typeof PLACES)[number];

const state: ContractState = {
  ...emptyState(1),
  fields: {
    plan: { id: '0', digest: 'd' },
    secret: { id: '1', digest: 'd' },
    [`propre@${WHO.party}`]: { id: '2', digest: 'd' },
  },
  lists: {
    pieces: [{ id: 'r1', values: { piece: { id: '3', digest: 'd' } } }],
    suivi: [
      { id: 'r1', values: { piece: { id: '4', digest: 'd' }, pour: WHO.party } },
      { id: 'r2', values: { piece: { id: '5', digest: 'd' } } },
    ],
  },
};

const fileAt = (place: Place | null, change: Partial<FileDocument> = {}): FileDocument => ({
  ...{ _id: place === null ? 'x' : String(PLACES.indexOf(place)), contract: CONTRACT, author: 'somebody gone', at: 0 },
  ...{ name: 'a.jpg', type: 'image/jpeg', size: 3, salt: 's', digest: 'd', waiting: place === null },
  ...{ places: place === null ? [] : [place], ...change },
});

const store = fakeStore();
store.contracts.stateOf = async () => state;
store.templateVersions.find = async () => ({ content: template, hash: 'h', version: 1 }) as never;
store.files.findMany = async (ids: string[]) =>
  PLACES.map((place) => fileAt(place)).filter(({ _id }) => ids.includes(_id));

async function dossierOf(person: string, shares: ShareView[] = []): Promise<Dossier> {
  const contract = await store.contracts.find(CONTRACT);
  if (!contract) throw new Error('The contract is missing.');
  const me: Me = { id: person, name: '', language: 'fr', organisation: null, duties: [] };
  const dossier = await openedFor(store, contract, me);
  const summary = { ...contract.summary, shares } as unknown as ContractSummary;
  return { ...dossier, contract: { ...contract, summary } };
}

async function seenBy(person: string, shares: ShareView[] = []): Promise<Place[]> {
  const dossier = await dossierOf(person, shares);
  const seen = await Promise.all(PLACES.map((place) => maySeeFile(store, dossier, fileAt(place))));
  return PLACES.filter((_place, at) => seen[at]);
}

/** The table of who sees which field, for each role: who sees it may open its files, and nobody else. */
const TABLE: [string, string, Place[]][] = [
  [
    'the resident',
    WHO.party,
    ['field:plan', 'field:secret', `field:propre@${WHO.party}`, 'row:pieces/r1', 'row:suivi/r1'],
  ],
  ['the town, which coordinates', WHO.contractCoordinator, ['field:plan', 'row:pieces/r1']],
  [
    'the observer',
    WHO.observer,
    ['field:plan', `field:propre@${WHO.party}`, 'row:pieces/r1', 'row:suivi/r1', 'row:suivi/r2'],
  ],
];

describe('who may open a file', () => {
  it.each(TABLE)('%s: whoever sees the field or the row it was given in', async (_who, person, places) => {
    expect(await seenBy(person)).toEqual(places);
  });

  it.each(TABLE)('%s: the list of files shows just those, and what they are called', async (_who, person, places) => {
    const lines = await filesOfContract(store, await dossierOf(person), state);
    expect(lines.map(({ file }) => file)).toEqual(
      // A row that names somebody is theirs to open; the list it stands in is still not theirs to read.
      places.map((place) => String(PLACES.indexOf(place))).filter((id) => person !== WHO.party || id !== '4'),
    );
  });

  it('P2 whoever a private one was shared with opens it too, and only that one', async () => {
    const share = (what: string): ShareView => ({
      ...{ what, by: WHO.party, roles: ['ville'], purpose: { id: 'p', digest: 'd' } },
    });
    const shares = [share('row:suivi/r2'), share(`field:propre@${WHO.party}`)];
    expect(await seenBy(WHO.contractCoordinator, shares)).toEqual([
      ...['field:plan', `field:propre@${WHO.party}`, 'row:pieces/r1', 'row:suivi/r2'],
    ]);
  });

  it('one that no act has given is its author’s alone, the coordinator included', async () => {
    for (const person of Object.values(WHO)) {
      const sees = await maySeeFile(store, await dossierOf(person), fileAt(null, { author: WHO.party }));
      expect([person, sees]).toEqual([person, person === WHO.party]);
    }
  });

  it('92 one of another contract is nobody’s here, not even its author’s', async () => {
    const file = fileAt('field:plan', { contract: ELSEWHERE, author: WHO.party });
    for (const person of Object.values(WHO)) {
      expect(await maySeeFile(store, await dossierOf(person), file)).toBe(false);
    }
  });
});
