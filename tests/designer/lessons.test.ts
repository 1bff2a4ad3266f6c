import { describe, expect, it } from '@jest/globals';
import type {
  Commitment,
  Distribution,
  FormList,
  JournalLine,
  ResultSet,
} from '../../designer/src/api-client/types.ts';
import { quoting, readQuoted } from '../../designer/src/features/acts/quoting.ts';
import { agreementsOf, decisionsOf, goesBackTo } from '../../designer/src/features/evaluations/decisions.ts';
import { listsForProposals, mayWritePromises } from '../../designer/src/features/evaluations/proposals.ts';
import { lessonsOf } from '../../designer/src/features/evaluations/what-hurts.ts';

const titled = (id: string) => ({ id, title: { fr: id } });
const column = (id: string, type: string) => ({ ...titled(id), type, required: false, choices: null, value: null });
const list = (id: string, ...columns: ReturnType<typeof column>[]): FormList => ({
  ...titled(id),
  columns: [column('titre', 'text'), ...columns],
  rows: [],
});
const item = (lists: FormList[], more: object = {}) =>
  ({ private: false, mine: true, open: true, form: { lists }, ...more }) as never;

const scale = ['bien', 'moyen', 'mal'].map(titled);
const counts = (levels: Record<string, number>): Distribution => ({ levels, noOpinion: 0, answers: 6 });
const review = (words: { text: string; mine: boolean; forMe: boolean }[]) => ({ on: '2009-03-18', words }) as never;
const seen = (level: string) => [counts({ [level]: 6 })];
const promise = (id: string, byThem: string, byOthers: string) => ({
  ...{ id, by: titled('ville'), words: { fr: id }, byThem: seen(byThem), byOthers: seen(byOthers) },
});
const criterion = (id: string, ...levels: string[]) => ({
  ...titled(id),
  self: levels.map((level) => counts({ [level]: 6 })),
  others: [],
});
const set: ResultSet = {
  scale,
  reviews: [review([{ text: 'Il manque du temps.\n« seul » Le dimanche est long.', mine: false, forMe: false }])],
  gone: 0,
  criteria: [criterion('seul', 'bien', 'mal'), criterion('dormir', 'mal', 'bien')],
  promises: [
    promise('salle', 'kept', 'partly'),
    promise('panier', 'kept', 'kept'),
    promise('atelier', 'notAvailable', 'notAvailable'),
  ],
};

describe('what a review found', () => {
  it('weighs where it went down, and where the others saw a promise kept only in part', () => {
    expect(lessonsOf(set).map(({ key }) => key)).toEqual([
      'criterion seul',
      'promise salle',
      'word Il manque du temps.',
      'word « seul » Le dimanche est long.',
    ]);
  });

  it('never counts "not available" as something that hurts', () => {
    expect(lessonsOf({ ...set, criteria: [], reviews: [], gone: 0 }).map(({ key }) => key)).toEqual(['promise salle']);
  });

  it('leaves out what somebody wrote for themselves', () => {
    const own = { ...set, reviews: [review([{ text: 'J’ai eu peur.', mine: true, forMe: true }])] };
    expect(lessonsOf(own).some(({ kind }) => kind === 'word')).toBe(false);
  });
});

describe('a change that answers it', () => {
  const quote = '« Être écouté dans les bureaux » a baissé.';
  const told = quoting(quote, ' Un agent vient une fois par mois. ');

  it('says first what it answers, and is read so again', () => {
    expect(readQuoted(told)).toEqual({ quote, change: 'Un agent vient une fois par mois.' });
    expect(quoting(undefined, ' Bonjour. ')).toBe('Bonjour.');
  });

  it('is no answer where somebody only wrote on two lines, or quoted and said nothing', () => {
    expect(readQuoted('Bonjour à tous.\nÀ mardi.')).toBeNull();
    expect(readQuoted(quoting(quote, '  '))).toBeNull();
  });

  it('recalls long words shortly, and is still read as their answer', () => {
    const long = readQuoted(quoting(`« ${'très '.repeat(100)}long »`, 'On raccourcit.'));
    expect(long?.change).toBe('On raccourcit.');
    expect(long?.quote.length).toBeLessThan(210);
  });

  it('goes into a list of actions before any other, into none that a review asks about, and never among promises', () => {
    const criteria: FormList = { ...list('criteres'), reviewed: true };
    const actions = { ...list('actions', column('pilote', 'person')), mayEdit: true };
    const needs = { ...list('besoins'), mayEdit: true };
    const names = (found: ReturnType<typeof listsForProposals>) => found.map((one) => one.list.id);
    const all = [{ ...criteria, mayEdit: true }, needs, actions];
    expect(names(listsForProposals({ items: [], lists: all }))).toEqual(['actions', 'besoins']);
    expect(names(listsForProposals({ items: [item([list('commitments'), list('idees')])], lists: [] }))).toEqual([
      'idees',
    ]);
    expect(names(listsForProposals({ items: [], lists: [{ ...actions, mayEdit: false }] }))).toEqual([]);
  });

  it('may be a promise for whoever has an open step that writes them', () => {
    expect(mayWritePromises([item([list('commitments')])])).toBe(true);
    expect(mayWritePromises([item([list('commitments')], { open: false })])).toBe(false);
    expect(mayWritePromises([item([list('commitments')], { mine: false })])).toBe(false);
  });

  it('is listed with how far it got, wherever it was said', () => {
    const actions = {
      ...list('actions', column('retenue', 'boolean')),
      rows: [
        { id: 'a1', values: { titre: told, retenue: true } },
        { id: 'a2', values: { titre: 'Cuisine partagée' } },
      ],
    };
    const commitments = [{ id: 'p1', words: { fr: told }, state: 'toCome' } as unknown as Commitment];
    const lines = [
      { seq: 8, at: 0, what: 'Commented', text: told },
      { seq: 9, at: 0, what: 'Commented', text: 'Bonjour.' },
    ] as unknown as JournalLine[];
    const decisions = decisionsOf({ lists: [actions], commitments, lines });
    expect(decisions.map(({ key }) => key)).toEqual(['row actions a1', 'promise p1', 'word 8']);
    expect(decisions[0]).toMatchObject({ quote, marks: [{ column: { id: 'retenue' }, value: true }] });
  });

  it('stands beside what the group agreed on since the review, not before it', () => {
    const left = (seq: number, day: string, kind: string) => ({
      ...{ seq, at: Date.parse(day), what: 'StepLeft', word: 'oui', wordTitle: null },
      step: { kind, title: { fr: 'Faut-il changer le contrat ?' } },
    });
    const lines = [
      left(3, '2009-03-25', 'decision'),
      left(2, '2009-03-20', 'evaluation'),
      left(1, '2009-01-10', 'decision'),
    ] as unknown as JournalLine[];
    expect(agreementsOf(lines, '2009-03-18').map(({ key }) => key)).toEqual(['3']);
  });

  it('is looked for in the journal back to the first review, however long the journal has become since', () => {
    const lines = ['2009-06-18', '2009-03-19'].map((day) => ({ at: Date.parse(day) })) as unknown as JournalLine[];
    expect(goesBackTo(lines, '2009-03-18')).toBe(false);
    expect(goesBackTo([...lines, { at: Date.parse('2009-03-17') } as JournalLine], '2009-03-18')).toBe(true);
    expect(goesBackTo([], '2009-03-18')).toBe(false);
  });
});
