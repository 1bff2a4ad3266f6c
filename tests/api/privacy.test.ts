import { describe, expect, it } from '@jest/globals';
import { openedFor } from '#api/dossier';
import type { Me } from '#api/policies/me';
import type { ApiStore } from '#api/ports';
import { itemView } from '#api/presenters/item';
import { journalLine } from '#api/presenters/journal-line';
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

async function dossierOf(person: string, template: Template) {
  const store: ApiStore = fakeStore();
  const contract = await store.contracts.find(CONTRACT);
  store.templateVersions.find = async () => ({ content: template, hash: 'h', version: 1 }) as never;
  const me: Me = { id: person, name: '', language: 'fr', organisation: null, duties: [] };
  if (!contract) throw new Error('The contract is missing.');
  return openedFor(store, contract, me);
}

const names = (id: string) => ({ id, name: id, organisation: null });
const texts = { read: () => 'un mot' };
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
  ...{ rungs: 0, mutes: [], answers: [], closed: null },
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
    const view = itemView(item([WHO.party]), { dossier, names, state: null, texts, earlier: [] });
    expect(view).toEqual({ private: true, open: true });
    expect(journalLine(answered(WHO.party), { dossier, names, texts })).toBeNull();
  });

  it('shows it to the people it is for', async () => {
    const dossier = await dossierOf(WHO.party, secret);
    const view = itemView(item([WHO.party]), { dossier, names, state: null, texts, earlier: [] });
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

  it('gives a form only to whoever may answer', async () => {
    const dossier = await dossierOf(WHO.person, oneTaskTemplate());
    const view = itemView(item([WHO.party]), {
      dossier,
      names,
      state: { fields: {}, lists: {} } as never,
      texts,
      earlier: [],
    });
    expect(view).toMatchObject({ private: false, mine: false, form: {} });
  });
});
