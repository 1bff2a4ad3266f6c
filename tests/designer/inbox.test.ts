import { describe, expect, it } from '@jest/globals';
import type { MyItem } from '../../designer/src/api-client/types.ts';
import {
  dayOfPage,
  type Harm,
  harmFrom,
  inboxOf,
  keyOf,
  MOST_CARDS,
} from '../../designer/src/features/my-page/inbox.ts';
import { owedOf } from '../../designer/src/features/my-page/owed-of.ts';
import { verbsOf } from '../../designer/src/features/my-page/verbs-of.ts';

const TODAY = '2009-03-12';
const nearnessOf = (days: number | null) =>
  days === null || days > 7 ? 'later' : days < 0 ? 'late' : days === 0 ? 'today' : 'soon';

const thing = (id: string, days: number | null, more: Partial<MyItem> = {}): MyItem =>
  ({
    id,
    private: false,
    step: { node: id, kind: 'task', title: { fr: id }, plain: null, occurrence: 1, repeats: false },
    ...{ asks: 'answer', mine: true, people: [], roles: [], verbs: ['complete', 'decline'], openedOn: TODAY },
    ...{ toCall: [], reminders: 0, answers: [], open: true, closed: null, form: {}, due: null, days, today: TODAY },
    contract: { id: 'canal', title: 'Groupe du canal', programme: { fr: 'Mulhouse' }, rehearsal: false },
    nearness: nearnessOf(days),
    ...more,
  }) as MyItem;

const nobody: Harm = () => 0;
const shown = (items: MyItem[], harm = nobody) =>
  inboxOf(items, harm).groups.flatMap(({ items: cards }) => cards.map(({ id }) => id));

describe('what a person has to do', () => {
  it('puts what is late first, then today, then what is near; what has no date is for later', () => {
    const items = [thing('libre', null), thing('bilan', 6), thing('signer', 0), thing('besoins', -3)];
    const { groups, later } = inboxOf(items, nobody);
    expect(groups.map(({ nearness }) => nearness)).toEqual(['late', 'today', 'soon']);
    expect(shown(items)).toEqual(['besoins', 'signer', 'bilan']);
    expect(later.map(({ id }) => id)).toEqual(['libre']);
  });

  it('says the day of its contracts, and the real one where rehearsals are on different days', () => {
    const here = '2026-11-26';
    expect(dayOfPage([thing('a', 1), thing('b', 2)], here)).toBe(TODAY);
    expect(dayOfPage([thing('a', 1), thing('b', 2, { today: '2009-06-18' })], here)).toBe(here);
    expect(dayOfPage([], here)).toBe(here);
  });

  it('orders two things of one day by how many people wait', () => {
    const waits = [{ step: { node: 'planifier' }, holds: 15 }];
    const harm = harmFrom([{ id: 'canal', waits }] as never);
    expect(shown([thing('ecrire', 2), thing('planifier', 2)], harm)).toEqual(['planifier', 'ecrire']);
  });

  it('never shows more than five cards, and loses nothing', () => {
    const many = Array.from({ length: 9 }, (_, n) => thing(`etape-${n}`, n - 4));
    const { later } = inboxOf(many, nobody);
    expect(shown(many)).toHaveLength(MOST_CARDS);
    expect(later).toHaveLength(4);
  });

  it('shows what comes back each week once, its other dates later', () => {
    const weekly = (n: number) =>
      thing(`seance-${n}`, n, { step: { ...thing('x', 1).step, node: 'seance', repeats: true, occurrence: n } });
    const { later } = inboxOf([weekly(1), weekly(2)], nobody);
    expect(shown([weekly(1), weekly(2)])).toEqual(['seance-1']);
    expect(later.map(({ id }) => id)).toEqual(['seance-2']);
  });

  it('keeps a card whose form is open, and what is typed in it, when five nearer things arrive', () => {
    const typing = thing('planifier', 6);
    const nearer = Array.from({ length: MOST_CARDS }, (_, n) => thing(`etape-${n}`, n));
    const { groups, later } = inboxOf([typing, ...nearer], nobody, [keyOf(typing)]);
    expect(groups.flatMap(({ items }) => items.map(({ id }) => id))).toContain('planifier');
    expect(later).toEqual([]);
  });

  it('shows the next thing when nothing is near, and says which is to begin with', () => {
    const far = thing('bilan', 40);
    expect(shown([far])).toEqual(['bilan']);
    expect(inboxOf([far], nobody).first).toBe(keyOf(far));
  });
});

describe('one card, one button', () => {
  it('keeps one act as the button; ways out stand behind "I can’t", what is rarer beside it', () => {
    expect(verbsOf({ verbs: ['decline', 'complete', 'postpone', 'take'] })).toEqual({
      main: 'complete',
      others: ['take'],
    });
  });
});

describe('what the others owe', () => {
  const wait = (name: string, due: string, node: string) => ({
    step: { node, occurrence: 1 },
    by: [{ id: name, name }],
    ...{ holds: 3, since: TODAY, due },
  });
  const owed = (waits: object[]) =>
    owedOf({ promises: [], contracts: [{ id: 'canal', waits, today: TODAY }] as never, me: 'samira' });

  it('shows a late institution exactly like a late person: late first, then by date', () => {
    const lines = owed([
      wait('Un voisin', '2009-03-20', 'c'),
      wait('Ville', '2009-03-10', 'a'),
      wait('Lucien', '2009-03-09', 'b'),
    ]);
    expect(lines.map(({ who, isLate }) => [who[0], isLate])).toEqual([
      ['Lucien', true],
      ['Ville', true],
      ['Un voisin', false],
    ]);
  });

  it('leaves out what waits for oneself', () => {
    expect(owed([wait('samira', '2009-03-10', 'a')])).toEqual([]);
  });
});
