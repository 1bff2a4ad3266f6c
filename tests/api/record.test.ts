import { describe, expect, it } from '@jest/globals';
import { openedFor } from '#api/dossier';
import type { Me } from '#api/policies/me';
import { journalLine } from '#api/presenters/journal-line';
import { recordView } from '#api/presenters/record';
import { termsView } from '#api/presenters/terms';
import { type ContractState, emptyState } from '#engine/state';
import type { Fact } from '#schema/facts';
import type { Template } from '#schema/template';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { CONTRACT, fakeStore, WHO } from './fake-ports.ts';

const title = (fr: string) => ({ fr });
const promise = { id: 'ville-ecoute', by: 'ville', to: ['habitant'], text: title('Écouter.') };
const [task] = oneTaskTemplate().nodes;
const payment = { ...task, id: 'aide', kind: 'payment', amount: 5_000, budget: 'enveloppe', visibleTo: ['ville'] };
const template: Template = oneTaskTemplate({
  nodes: [task, payment] as Template['nodes'],
  commitments: [promise],
  articles: [{ id: 'un', common: true, title: title('Durée'), text: title('Six mois.') }],
  fields: [
    { id: 'enveloppe', type: 'money', title: title('Budget'), visibleTo: ['ville'] },
    { id: 'photo', type: 'consent', title: title('Ma photo'), of: 'habitant' },
    { id: 'actions', type: 'list', title: title('Actions'), columns: [] },
  ],
});

const state: ContractState = {
  ...emptyState(1),
  fields: { enveloppe: 20_000, [`photo@${WHO.party}`]: true },
  lists: { ledger: [{ id: 'l1', values: { node: 'aide', amount: 5_000, budget: 'enveloppe', on: '2027-01-04' } }] },
  mutes: { [WHO.party]: '2027-02-01' },
};
const names = (id: string) => ({ id, name: id, organisation: null });
const texts = { read: () => 'un mot' };

async function dossierOf(person: string) {
  const store = fakeStore();
  const contract = await store.contracts.find(CONTRACT);
  store.templateVersions.find = async () => ({ content: template, hash: 'h', version: 1 }) as never;
  const me: Me = { id: person, name: '', language: 'fr', organisation: null, duties: [] };
  if (!contract) throw new Error('The contract is missing.');
  return openedFor(store, contract, me);
}

const recordFor = async (person: string) => recordView({ dossier: await dossierOf(person), state, names, texts });
const termsFor = async (person: string) => termsView({ dossier: await dossierOf(person), state, names, texts }, []);

describe('what a contract knows beside its steps', () => {
  it('adds up what was paid of a budget, for whoever may see it', async () => {
    const { ledger } = await recordFor(WHO.contractCoordinator);
    expect(ledger.total).toBe(5_000);
    expect(ledger.budgets).toEqual([{ id: 'enveloppe', title: { fr: 'Budget' }, allotted: 20_000, spent: 5_000 }]);
  });

  it('shows neither line nor budget of a private payment to others', async () => {
    expect((await recordFor(WHO.party)).ledger).toEqual({ lines: [], total: 0, budgets: [] });
  });

  it('R33 shows a person her own consents, and nobody else those of others', async () => {
    expect((await recordFor(WHO.party)).consents).toEqual([
      { id: 'photo', title: { fr: 'Ma photo' }, given: true, until: null },
    ]);
    expect((await recordFor(WHO.contractCoordinator)).consents).toEqual([]);
  });

  it('tells who asked for silence only to that person and to whoever coordinates', async () => {
    expect((await recordFor(WHO.party)).silences).toHaveLength(1);
    expect((await recordFor(WHO.contractCoordinator)).silences).toHaveLength(1);
    expect((await recordFor(WHO.person)).silences).toEqual([]);
  });
});

describe('the sheet that everybody signs', () => {
  it('has the same fingerprint for everybody, whoever reads it', async () => {
    const [resident, town] = [await termsFor(WHO.party), await termsFor(WHO.contractCoordinator)];
    expect(resident.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(resident.digest).toBe(town.digest);
  });

  it('tells each party its own promises', async () => {
    expect((await termsFor(WHO.party)).promises.map(({ mine }) => mine)).toEqual([false]);
    expect((await termsFor(WHO.contractCoordinator)).promises.map(({ mine }) => mine)).toEqual([true]);
  });

  it('has another fingerprint once somebody wrote a promise of their own', async () => {
    const dossier = await dossierOf(WHO.party);
    const more = { ...state, lists: { commitments: [{ id: 'plus', values: { by: 'habitant', text: null } }] } };
    const { digest, promises } = termsView({ dossier, state: more, names, texts }, []);
    expect(promises).toHaveLength(2);
    expect(digest).not.toBe((await termsFor(WHO.party)).digest);
  });
});

describe('a word on something to do', () => {
  const word = (actor: string): Fact =>
    ({
      ...{ seq: 9, at: 0, actor, cause: 'x', type: 'Commented', text: { id: 'a', digest: 'b' } },
      item: 'lancement~1/accord~1.1@habitant.1',
    }) as Fact;

  it('is read by whoever wrote it and by the coordination, not by the table', async () => {
    const read = async (reader: string) =>
      journalLine(word(WHO.party), { dossier: await dossierOf(reader), names, texts })?.text;
    expect(await read(WHO.party)).toBe('un mot');
    expect(await read(WHO.contractCoordinator)).toBe('un mot');
    expect(await read(WHO.person)).toBeNull();
  });
});
