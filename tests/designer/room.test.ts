import { describe, expect, it } from '@jest/globals';
import type {
  Commitment,
  Contract,
  Explanation,
  JournalLine,
  OpenItem,
  Person,
  Step,
} from '../../designer/src/api-client/types.ts';
import { placedAsDrawn } from '../../designer/src/features/contract/graph/boxes.ts';
import { firstToLookAt } from '../../designer/src/features/contract/graph/first-look.ts';
import { modelOf } from '../../designer/src/features/contract/graph/model-of.ts';
import { stepFrom } from '../../designer/src/features/contract/graph/walk.ts';
import { gathered, withoutRepeats } from '../../designer/src/features/contract/journal/journal-kinds.ts';
import { runsOf } from '../../designer/src/features/contract/journal/journal-runs.ts';
import { planOf } from '../../designer/src/features/contract/one-page/plan-of.ts';
import { byParty } from '../../designer/src/features/contract/promises/promise-counts.ts';
import { placeAt } from '../../designer/src/features/contract/room/room-places.ts';
import { sampleContract } from '../../designer/src/features/contract/sample/sample-contract.ts';
import { sampleGraph } from '../../designer/src/features/contract/sample/sample-graph.ts';
import { reasonsOf } from '../../designer/src/features/contract/why/reasons.ts';

const baker: Person = { id: 'baker', name: 'Rose Finkwiller', organisation: 'Les Paniers du Ried' };
const neighbour: Person = { id: 'neighbour', name: 'Samira Holveck', organisation: null };
const review: Step = {
  node: 'bilan-3-mois',
  kind: 'evaluation',
  title: { fr: 'Bilan des 3 mois' },
  plain: null,
  occurrence: null,
  repeats: false,
};

const reminder = (seq: number, day: string, person: Person): JournalLine => ({
  ...{ seq, at: Date.parse(`${day}T08:00:00Z`), what: 'RungFell', by: null, for: null, channel: null, step: review },
  ...{ phase: null, role: null, people: [person], about: null, date: null, word: null, wordTitle: null },
  ...{ text: null, files: [], byItself: false, correctable: false, corrected: false },
});

describe('why one waits in a contract', () => {
  const contract: Contract = {
    ...sampleContract,
    today: '2009-03-21',
    waits: [{ step: review, by: [baker, neighbour], holds: 2, since: '2009-03-04', due: '2009-03-18' }],
  };
  const asked = (person: Person): Explanation => ({
    ...{ thing: `bilan@${person.id}`, step: review, phase: null, since: '2009-03-04' },
    waits: [{ for: 'people', people: [person], verbs: ['evaluate'], on: null, steps: [] }],
    byItself: { what: 'default', on: '2009-04-08', outcome: 'done', title: null },
  });
  const journal = [
    reminder(9, '2009-03-19', baker),
    reminder(8, '2009-03-11', neighbour),
    reminder(3, '2009-03-01', baker),
  ];
  const [reason] = reasonsOf(contract, [asked(baker), asked(neighbour)], journal);

  it('R48 says who and since when, what releases it, what was tried, and what happens by itself on which day', () => {
    expect(reason?.wait.by).toEqual([baker, neighbour]);
    expect(reason?.daysLate).toBe(3);
    expect([reason?.verb, reason?.scope]).toEqual(['evaluate', 'each']);
    expect(reason?.byItself).toEqual({ what: 'default', on: '2009-04-08', outcome: 'done', title: null });
  });

  it('counts the reminders sent since it began to wait, the latest last', () => {
    expect(reason?.tried.map(({ on }) => on)).toEqual(['2009-03-11', '2009-03-19']);
  });

  it('asks one of several people where one answer is enough', () => {
    const shared = { ...asked(baker), waits: [{ ...asked(baker).waits[0]!, people: [baker, neighbour] }] };
    expect(reasonsOf(contract, [shared], [])[0]?.scope).toBe('any');
  });
});

describe('the journal in words', () => {
  it('tells reminders of one moment about one step as one line', () => {
    const lines = gathered([reminder(2, '2009-03-11', baker), reminder(1, '2009-03-11', neighbour)]);
    expect(lines.map(({ people }) => people)).toEqual([[baker, neighbour]]);
  });

  it('keeps only the latest reminder about a step where there is little room', () => {
    const lines = withoutRepeats([reminder(2, '2009-03-19', baker), reminder(1, '2009-03-11', baker)]);
    expect(lines.map(({ seq }) => seq)).toEqual([2]);
  });

  it('tells votes that follow each other together, and nothing else with them', () => {
    const vote = (seq: number, word: string): JournalLine => ({
      ...reminder(seq, '2009-03-18', baker),
      what: 'ItemAnswered',
      word,
    });
    const runs = runsOf([
      vote(6, 'vote'),
      vote(5, 'vote'),
      vote(4, 'vote'),
      vote(3, 'decline'),
      reminder(2, '2009-03-11', baker),
    ]);
    expect(runs.map((run) => run.map(({ seq }) => seq))).toEqual([[6, 5, 4], [3], [2]]);
  });

  it('leaves two lines of a kind as they are: they are read faster one by one', () => {
    const runs = runsOf([reminder(2, '2009-03-19', baker), reminder(1, '2009-03-18', neighbour)]);
    expect(runs.map((run) => run.length)).toEqual([1, 1]);
  });
});

describe('the plan of one person on one page', () => {
  const due = (on: string) => ({ on, from: null, because: null });
  const session = (n: number, on: string): OpenItem => ({
    ...{ private: false, open: true, id: `seance-${n}`, asks: 'answer', toCall: [], mine: true, people: [neighbour] },
    ...{ step: { ...review, node: 'seance', repeats: true, occurrence: n }, due: due(on), roles: [], verbs: [] },
    ...{
      openedOn: '2009-01-01',
      reminders: 0,
      answers: [],
      asRole: null,
      delegated: null,
      handTo: [],
      startedOn: null,
    },
    ...{ amendment: null, remindedOn: null, closed: null, form: {} },
  });
  const planOn = (items: OpenItem[]) => planOf(sampleContract, neighbour, { items, coming: [], commitments: [] });

  it('tells what comes back more than twice in one line, from the first day to the last', () => {
    const { toDo } = planOn([session(3, '2009-01-20'), session(1, '2009-01-06'), session(2, '2009-01-13')]);
    expect(toDo.map(({ items }) => items.map(({ id }) => id))).toEqual([['seance-1', 'seance-2', 'seance-3']]);
  });

  it('gives two occurrences a box each, to be ticked', () => {
    const { toDo } = planOn([session(1, '2009-01-06'), session(2, '2009-01-13')]);
    expect(toDo).toHaveLength(2);
  });
});

describe('who promised what', () => {
  const promise = (id: string, by: string, state: Commitment['state']): Commitment => ({
    ...{ id, by: { id: by, title: { fr: by } }, people: [], to: [], words: { fr: id }, plain: null },
    ...{ unlessUnavailable: false, state, date: null, byMe: false, toMe: false },
    evidence: { how: 'none', on: null, step: null },
  });

  it('keeps the order of the programme: a town that is late stands where it stood', () => {
    const parties = byParty([promise('a', 'ville', 'late'), promise('b', 'beneficiaires', 'kept')]);
    expect(parties.map(({ party }) => party.id)).toEqual(['ville', 'beneficiaires']);
  });

  it('counts what was not available apart from what was not kept', () => {
    const [party] = byParty([promise('a', 'ville', 'notAvailable'), promise('b', 'ville', 'notKept')]);
    expect(party?.counts).toEqual([
      { state: 'notKept', count: 1 },
      { state: 'notAvailable', count: 1 },
    ]);
  });
});

describe('the drawing of a contract', () => {
  const placed = placedAsDrawn(sampleGraph);

  it('keeps the places of whoever drew the programme', () => {
    expect(placed?.steps.get('bilan')).toMatchObject({ x: 580, y: 0 });
  });

  it('is worked out anew when a step has no place', () => {
    expect(placedAsDrawn({ ...sampleGraph, drawn: {} })).toBeNull();
  });

  it('looks first at what is late in the open phase', () => {
    expect(placed && firstToLookAt(sampleGraph, placed)).toBe('atelier');
  });

  it('is walked along its arrows, there and back', () => {
    if (placed === null) throw new Error('It was drawn.');
    expect(stepFrom('atelier', 'onwards', sampleGraph, placed)).toBe('bilan');
    expect(stepFrom('bilan', 'back', sampleGraph, placed)).toBe('seances');
    expect(stepFrom('seances', 'down', sampleGraph, placed)).toBe('atelier');
  });

  it('gives nothing away of a private step but its place and its arrows', () => {
    const graph = {
      nodes: [{ id: 'private-1', private: true as const, phase: 'realisation', inside: null, at: { x: 1, y: 2 } }],
      edges: [],
    };
    const model = modelOf(graph, { contract: sampleContract, coming: [], me: 'samira', amended: new Map() });
    expect(model.steps[0]).toMatchObject({ isPrivate: true, title: null, people: [], date: null, kind: null });
    expect(model.drawn['private-1']).toEqual({ x: 1, y: 2 });
  });
});

describe('the pages of a room', () => {
  it('are told apart in the tab of the browser by their address, with or without a bar at its end', () => {
    expect(placeAt('/contrats/c1/journal')).toBe('journal');
    expect(placeAt('/contrats/c1/qui-voit-quoi/')).toBe('sight');
    expect(placeAt('/contrats/c1')).toBe('here');
    expect(placeAt('/contrats/c1/')).toBe('here');
  });
});
