import { describe, expect, it } from '@jest/globals';
import type { BoardWait, ContractLine, Step } from '../../designer/src/api-client/types.ts';
import { lineText } from '../../designer/src/features/board/list/line-text.ts';
import { nextPlace } from '../../designer/src/features/board/list/next-place.ts';
import { lineOf } from '../../designer/src/features/contracts/rows/line.ts';
import { threadOf } from '../../designer/src/features/contracts/rows/thread-of.ts';
import { firstWait, saysWhoWaits, stepOn } from '../../designer/src/features/contracts/rows/who-waits-for.ts';
import { threadShape } from '../../designer/src/ui/thread-shape.ts';

const claire = { id: 'claire', name: 'Claire Vonderscher', organisation: null };
const town = { id: 'ville', name: 'Ville de Mulhouse', organisation: null };
const stepOf = (fr: string, kind: Step['kind']): Step => ({
  ...{ node: fr, kind, title: { fr }, plain: null, occurrence: null, repeats: false },
});
const signing = stepOf('Signer le contrat', 'sign');
const review = stepOf('Bilan des 3 mois', 'evaluation');
const wait = (step: Step, by: BoardWait['by'], due: string | null) => ({
  step,
  by,
  holds: 4,
  since: '2009-03-01',
  due,
});

const contract: ContractLine = {
  ...{ id: 'c1', title: 'Groupe du canal', programme: { id: 'mulhouse-csm', title: { fr: 'Mulhouse' } } },
  ...{ rehearsal: false, status: 'open', seq: 9, openedOn: '2008-10-06', openItems: 2, incidents: 0, end: null },
  nextDue: { on: '2009-03-18', from: null, because: null },
  phases: [
    { id: 'lancement', kind: 'launch', title: { fr: 'Lancement' }, beside: false, state: 'done', openedOn: null },
    ...[{ id: 'realisation', title: { fr: 'Réalisation' }, beside: false, openedOn: '2008-12-29' }].map(
      (phase) => ({ ...phase, kind: 'realisation', state: 'open' }) as const,
    ),
    { id: 'fin', kind: 'conclusion', title: { fr: 'Conclusion' }, beside: false, state: 'coming', openedOn: null },
  ],
  waits: [wait(review, [town, claire], '2009-03-18')],
  today: '2009-03-21',
};

describe('a contract in a list', () => {
  it('says who makes others wait, and since when, whether it is an institution or a person', () => {
    const line = lineOf(contract, null);
    expect(firstWait(line.waits, null)).toMatchObject({
      names: [town.name, claire.name],
      days: 3,
      you: false,
      more: 0,
    });
  });

  it('says "you" first when it is oneself, and not one’s own name again', () => {
    const line = lineOf(contract, claire.id);
    expect(firstWait(line.waits, claire.id)).toMatchObject({ you: true, names: [town.name] });
  });

  it('counts by the day it is in the contract: a rehearsal of 2009 is not seventeen years late', () => {
    const line = lineOf({ ...contract, rehearsal: true }, null);
    expect(line).toMatchObject({ daysLate: 3, waits: [{ daysLate: 3 }] });
  });

  it('names the step that its next date is about', () => {
    expect(stepOn(lineOf({ ...contract, today: '2009-03-01' }, null).waits, '2009-03-18')).toBe(review);
    expect(stepOn(lineOf({ ...contract, today: '2009-03-01' }, null).waits, '2009-03-19')).toBeNull();
  });

  it('is a line of text to paste in a message', () => {
    const say = {
      day: (date: string) => date,
      late: (days: number) => `retard de ${days} jours`,
      you: 'Vous',
      none: '–',
    };
    expect(lineText(lineOf(contract, claire.id), claire.id, say)).toBe(
      'Groupe du canal · 2009-03-18 · Vous, Ville de Mulhouse (retard de 3 jours)',
    );
    expect(lineText(lineOf({ ...contract, waits: [], nextDue: null }, null), null, say)).toBe('Groupe du canal · –');
  });
});

describe('the thread of a contract in a list', () => {
  it('has its open reviews and signatures, each once, late ones marked so', () => {
    const both = { ...contract, waits: [...contract.waits, ...contract.waits, wait(signing, [town], '2009-04-20')] };
    const { marks } = threadOf(lineOf(both, null));
    expect(marks.map(({ kind, date, state }) => [kind, date, state])).toEqual([
      ['evaluation', '2009-03-18', 'late'],
      ['signature', '2009-04-20', 'coming'],
    ]);
  });

  it('puts the pin inside the open phase, after a review that is late and before one to come', () => {
    const shapeOn = (today: string) => {
      const { phases, marks, today: pinned } = threadOf(lineOf({ ...contract, today }, null));
      return threadShape(phases, marks, pinned);
    };
    const late = shapeOn('2009-03-21');
    expect(late.pin ?? 0).toBeGreaterThan(late.marks[0]?.at ?? 100);
    expect(late.pin ?? 100).toBeLessThan(late.segments[2]?.start ?? 0);
    const before = shapeOn('2009-02-01');
    expect(before.pin ?? 100).toBeLessThan(before.marks[0]?.at ?? 0);
  });

  it('has no pin and no mark once the contract has ended, and turns to dots while it rests', () => {
    expect(threadOf(lineOf({ ...contract, status: 'ended' }, null))).toMatchObject({
      marks: [],
      today: null,
    });
    expect(threadOf(lineOf({ ...contract, status: 'suspended' }, null)).paused).toBe(true);
  });
});

describe('who is waited for', () => {
  it('is not asked of a contract that rests or is over', () => {
    expect(saysWhoWaits({ status: 'open', waits: [] })).toBe(true);
    expect(saysWhoWaits({ status: 'suspended', waits: [] })).toBe(false);
    expect(saysWhoWaits({ status: 'ended', waits: [] })).toBe(false);
  });
});

describe('the keys of the list', () => {
  it('begin at an end and stop at the ends', () => {
    expect([nextPlace(-1, 1, 5), nextPlace(-1, -1, 5)]).toEqual([0, 4]);
    expect([nextPlace(4, 1, 5), nextPlace(0, -1, 5), nextPlace(2, 1, 5)]).toEqual([4, 0, 3]);
  });
});
