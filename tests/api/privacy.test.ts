import { describe, expect, it } from '@jest/globals';
import { openedFor } from '#api/dossier';
import type { Me } from '#api/policies/me';
import type { ApiStore } from '#api/ports';
import { itemView } from '#api/presenters/item';
import { journalLine } from '#api/presenters/journal-line';
import { visibleRows } from '#api/room/list-rows';
import { sharesFor } from '#api/room/shared';
import type { ContractSummary, ShareView } from '#engine/projection/read-models';
import { emptyState } from '#engine/state';
import type { Fact } from '#schema/facts';
import type { Template } from '#schema/template';
import type { ItemDocument } from '#store/collections/items';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { CONTRACT, fakeStore, WHO } from './fake-ports.ts';

/** The one task, seen by residents only. */
const [task] = oneTaskTemplate().nodes;
const secret: Template = oneTaskTemplate({
  nodes: [{ ...task, visibleTo: ['habitant'] } as Template['nodes'][number]],
});

async function dossierOf(person: string, template: Template, shares: ShareView[] = []) {
  const store: ApiStore = fakeStore();
  const contract = await store.contracts.find(CONTRACT);
  store.templateVersions.find = async () => ({ content: template, hash: 'h', version: 1 }) as never;
  const me: Me = { id: person, name: '', language: 'fr', organisation: null, duties: [] };
  if (!contract) throw new Error('The contract is missing.');
  const dossier = await openedFor(store, contract, me);
  const parties = contract.opening.parties.map((party, n) => ({ seat: `${party.role}.${n}`, ...party }));
  const summary = { ...contract.summary, parties, shares } as unknown as ContractSummary;
  return shares.length === 0 ? dossier : { ...dossier, contract: { ...contract, summary } };
}

const names = (id: string) => ({ id, name: id, organisation: null });
const texts = { read: () => 'un mot' };
const handTo = new Map<string, string[]>();
const toCall = new Map<string, string[]>();
const STEP = 'lancement~1/accord~1';

const item = (people: string[]): ItemDocument => ({
  ...{ _id: `${CONTRACT}:a`, contract: CONTRACT, templateHash: 'h', rehearsal: false, open: true, sortAt: 0 },
  ...{
    item: `${STEP}.1@habitant.1`,
    step: STEP,
    node: 'accord',
    scope: 'lancement~1',
    run: '',
    line: 0,
    seat: 'habitant.1',
  },
  ...{ about: null, roles: ['habitant'], people, verbs: ['complete'], openedOn: '2027-01-04', openedAt: 0, due: null },
  ...{ rungs: 0, mutes: [], answers: [], closed: null, lists: people, place: '' },
});

const answered = (actor: string): Fact =>
  ({
    ...{
      seq: 9,
      at: 0,
      actor,
      cause: 'x',
      type: 'ItemAnswered',
      item: `${STEP}.1@habitant.1`,
      person: actor,
      as: 'habitant.1',
    },
    ...{ verb: 'decline', on: '2027-01-05', data: { text: { id: 'a', digest: 'b' }, answers: { joie: '1' } } },
  }) as Fact;

describe('what is private', () => {
  it('hides a step from everybody it does not name, the coordinator included: no name, no date, no id', async () => {
    const dossier = await dossierOf(WHO.contractCoordinator, secret);
    const view = itemView(item([WHO.party]), { dossier, names, state: null, texts, earlier: [], handTo, toCall });
    expect(view).toEqual({ private: true, open: true });
    expect(journalLine(answered(WHO.party), { dossier, names, texts })).toBeNull();
  });

  it('shows it to the people it is for', async () => {
    const dossier = await dossierOf(WHO.party, secret);
    const view = itemView(item([WHO.party]), { dossier, names, state: null, texts, earlier: [], handTo, toCall });
    expect(view).toMatchObject({ private: false, step: { node: 'accord' }, mine: true });
    expect(journalLine(answered(WHO.party), { dossier, names, texts })).toMatchObject({
      what: 'ItemAnswered',
      text: 'un mot',
    });
  });

  it('tells others that somebody answered, and never what', async () => {
    const dossier = await dossierOf(WHO.person, oneTaskTemplate());
    const line = journalLine(answered(WHO.party), { dossier, names, texts });
    expect(line).toMatchObject({ what: 'ItemAnswered', word: 'decline', text: null });
    expect(JSON.stringify(line)).not.toContain('joie');
  });

  it('shows what somebody wrote for herself to nobody else, the coordinator included', async () => {
    const line = { ...answered(WHO.party), verb: 'evaluate', data: { ownText: { id: 'a', digest: 'b' } } } as Fact;
    const seenBy = async (person: string) =>
      journalLine(line, { dossier: await dossierOf(person, oneTaskTemplate()), names, texts })?.text;
    expect(await seenBy(WHO.party)).toBe('un mot');
    expect(await seenBy(WHO.contractCoordinator)).toBeNull();
  });

  it('P2 shows what was shared, one by one, to the roles it was shared with, and to nobody else', async () => {
    const share = (what: string): ShareView => ({
      what,
      by: WHO.party,
      roles: ['ville'],
      purpose: { id: 'p', digest: 'd' },
    });
    const list = { id: 'suivi', type: 'list' as const, title: { fr: 'Suivi' }, visibleTo: ['habitant'] };
    const template = oneTaskTemplate({ fields: [list] });
    const shares = [share('text:a'), share('row:suivi/r1')];
    const line = { ...answered(WHO.party), verb: 'evaluate', data: { ownText: { id: 'a', digest: 'b' } } } as Fact;
    const state = {
      ...emptyState(1),
      lists: {
        suivi: [
          { id: 'r1', values: {} },
          { id: 'r2', values: {} },
        ],
      },
    };
    const seenBy = async (person: string, given: ShareView[]) => {
      const dossier = await dossierOf(person, template, given);
      const text = journalLine(line, { dossier, names, texts })?.text;
      return { text, rows: visibleRows(dossier, state, 'suivi').map(({ id }) => id), told: sharesFor(dossier).length };
    };
    expect(await seenBy(WHO.contractCoordinator, shares)).toEqual({ text: 'un mot', rows: ['r1'], told: 2 });
    expect(await seenBy(WHO.contractCoordinator, [])).toEqual({ text: null, rows: [], told: 0 });
    expect(await seenBy(WHO.person, shares)).toEqual({ text: null, rows: [], told: 0 });
    expect(await seenBy(WHO.party, shares)).toMatchObject({ text: 'un mot', rows: ['r1', 'r2'], told: 2 });
  });

  it('P2 tells of a row of a private list only to those who see the list', async () => {
    const list = { id: 'suivi', type: 'list' as const, title: { fr: 'Suivi' }, visibleTo: ['habitant'] };
    const added = {
      ...answered('somebody'),
      type: 'RowAdded',
      list: 'suivi',
      row: 'r1',
      values: {},
    } as unknown as Fact;
    const template = oneTaskTemplate({ fields: [list] });
    const lineFor = async (person: string) =>
      journalLine(added, { dossier: await dossierOf(person, template), names, texts });
    expect(await lineFor(WHO.contractCoordinator)).toBeNull();
    expect(await lineFor(WHO.party)).toMatchObject({ what: 'RowAdded' });
  });

  it('gives a form only to whoever may answer', async () => {
    const dossier = await dossierOf(WHO.person, oneTaskTemplate());
    const view = itemView(item([WHO.party]), {
      dossier,
      names,
      state: emptyState(1),
      texts,
      earlier: [],
      handTo,
      toCall,
    });
    expect(view).toMatchObject({ private: false, mine: false, form: {} });
  });
});
