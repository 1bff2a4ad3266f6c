import { describe, expect, it } from '@jest/globals';
import { openedFor } from '#api/dossier';
import type { Me } from '#api/policies/me';
import { paperOf } from '#api/room/paper';
import { compile } from '#engine/compile';
import { type ContractState, emptyState } from '#engine/state';
import type { Template } from '#schema/template';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { CONTRACT, fakeStore, WHO } from './fake-ports.ts';

const title = (fr: string) => ({ fr });
const [task] = oneTaskTemplate().nodes;
const annex = {
  ...{ id: 'annexe', kind: 'document', title: title('Annexe 1'), phase: 'lancement', of: 'report' },
  sections: [
    { title: title('Nos actions'), from: 'actions' },
    { title: title('Ce qui reste entre nous'), from: 'sante' },
    { title: title('Nos promesses'), from: 'commitments' },
    { text: title('Fait à Mulhouse.') },
  ],
};
const inside = { ...annex, id: 'note-interne', visibleTo: ['ville'] };
const template: Template = oneTaskTemplate({
  nodes: [task, annex, inside] as Template['nodes'],
  commitments: [{ id: 'ville-ecoute', by: 'ville', to: ['habitant'], text: title('Écouter.') }],
  fields: [
    {
      ...{ id: 'actions', type: 'list', title: title('Actions') },
      columns: [
        { id: 'titre', type: 'text', title: title('Action') },
        { id: 'pilote', type: 'person', title: title('Pilote') },
      ],
    },
    { id: 'sante', type: 'list', title: title('Santé'), visibleTo: ['ville'], columns: [] },
  ],
});

const ready: ContractState = {
  ...emptyState(1),
  anchors: { 'node:annexe:completed': '2027-01-06', 'node:note-interne:completed': '2027-01-06' },
  lists: { actions: [{ id: 'a1', values: { titre: { id: 't', digest: 'd' }, pilote: WHO.party } }] },
};

async function paperFor(person: string, id: string, state = ready) {
  const store = fakeStore();
  store.templateVersions.find = async () => ({ content: template, hash: 'h', version: 1 }) as never;
  const contract = await store.contracts.find(CONTRACT);
  if (!contract) throw new Error('The contract is missing.');
  const me: Me = { id: person, name: '', language: 'fr', organisation: null, duties: [] };
  const dossier = await openedFor(store, contract, me);
  const names = (one: string) => ({ id: one, name: one, organisation: null });
  const texts = { read: (value: unknown) => (typeof value === 'object' && value !== null ? 'Un jardin' : value) };
  return paperOf({ dossier, program: compile(template), state, reviews: [], names, texts }, id);
}

describe('a document of a contract', () => {
  it('is drawn from what people wrote and what happened, in the order of its parts', async () => {
    const paper = await paperFor(WHO.contractCoordinator, 'annexe');
    expect(paper).toMatchObject({ step: { title: title('Annexe 1') }, of: 'report', readyOn: '2027-01-06' });
    expect(paper?.parts).toMatchObject([
      {
        title: title('Nos actions'),
        content: { is: 'rows', rows: { rows: [{ values: { titre: 'Un jardin', pilote: WHO.party } }] } },
      },
      { content: { is: 'rows', rows: { title: title('Santé') } } },
      { content: { is: 'promises', promises: [{ id: 'ville-ecoute', words: title('Écouter.') }] } },
      { text: title('Fait à Mulhouse.'), content: { is: 'words' } },
    ]);
  });

  it('keeps from whoever reads it what they may not see', async () => {
    const paper = await paperFor(WHO.party, 'annexe');
    expect(paper?.parts[1]).toEqual({
      ...{ title: title('Ce qui reste entre nous'), text: null },
      content: { is: 'private' },
    });
    expect(await paperFor(WHO.party, 'note-interne')).toBeNull();
    expect(await paperFor(WHO.contractCoordinator, 'note-interne')).not.toBeNull();
  });

  it('has nothing in it before it is ready', async () => {
    expect(await paperFor(WHO.party, 'annexe', { ...ready, anchors: {} })).toMatchObject({ readyOn: null, parts: [] });
  });

  it('is one step of its kind and nothing else', async () => {
    expect(await paperFor(WHO.party, 'accord')).toBeNull();
    expect(await paperFor(WHO.party, 'nulle-part')).toBeNull();
  });
});
