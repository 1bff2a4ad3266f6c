import { describe, expect, it } from '@jest/globals';
import type { Need, Step } from '../../designer/src/api-client/types.ts';
import { needWords } from '../../designer/src/features/board/today/need-words.ts';
import { putOff, putOffNow, takeBack } from '../../designer/src/features/board/today/put-off.ts';
import {
  type Gathered,
  gathered,
  pillOf,
  placeOfAct,
  shownNeeds,
  withoutTold,
} from '../../designer/src/features/board/today/shown-needs.ts';

const step: Step = {
  ...{ node: 'bilan', kind: 'evaluation', title: { fr: 'Bilan des 3 mois' }, plain: null },
  ...{ occurrence: null, repeats: false },
};
const claire = { id: 'claire', name: 'Claire Vonderscher', organisation: null };
const town = { id: 'ville', name: 'Ville de Mulhouse', organisation: null };
const late: Need = {
  ...{ id: 'c1/bilan/2009-03-18', code: 'late', act: 'call', step, people: [town], holds: 15, days: 3 },
  ...{ date: '2009-03-18', incident: null, item: null, delivery: null, others: [] },
  contract: { id: 'c1', title: 'Groupe du canal', programme: { fr: 'Mulhouse' }, rehearsal: false },
};
/** Each of a contract of its own. */
const needs = (count: number) =>
  Array.from(
    { length: count },
    (_, n): Need => ({ ...late, id: `need-${n}`, contract: { ...late.contract, id: `c${n}` } }),
  );
/** A card that stands for one need alone. */
const alone = (need: Need): Gathered => ({ ...need, also: [] });
const speech = {
  names: (people: Need['people']) => people.map(({ name }) => name).join(', '),
  title: ({ step: about }: Need) => about?.title.fr ?? '',
  day: (date: string) => date,
  days: (dates: readonly string[]) => dates.join(', '),
};

describe('what needs a coordinator today', () => {
  it('stands there four at a time, in the order of harm it came in, the rest behind "see n more"', () => {
    const { shown, hidden } = shownNeeds(needs(7), new Set(), false);
    expect(shown.map(({ id }) => id)).toEqual(['need-0', 'need-1', 'need-2', 'need-3']);
    expect(hidden).toBe(3);
    expect(shownNeeds(needs(7), new Set(), true)).toMatchObject({ hidden: 0, count: 7 });
  });

  it('makes room for the next when one is put off, and says how many wait for tomorrow', () => {
    const { shown, hidden, put } = shownNeeds(needs(5), new Set(['need-1', 'of-another-day']), false);
    expect(shown.map(({ id }) => id)).toEqual(['need-0', 'need-2', 'need-3', 'need-4']);
    expect([hidden, put]).toEqual([0, 1]);
  });

  it('names an institution that is late as it would a person, with the date and those who wait', () => {
    const ofTown = needWords(alone(late), speech);
    const ofPerson = needWords(alone({ ...late, people: [claire] }), speech);
    expect(ofTown.what).toEqual({
      key: 'board.need.silent',
      with: { names: town.name, count: 1, step: step.title.fr },
    });
    expect(ofPerson).toEqual({
      ...ofTown,
      what: { ...ofTown.what, with: { ...ofTown.what.with, names: claire.name } },
    });
    expect(ofTown.why).toEqual({ key: 'board.need.before', with: { date: '2009-03-18', count: 15 } });
    expect(ofTown.pill).toEqual({ key: 'board.need.pill.late', with: { days: 3 } });
  });

  describe('a step that comes back', () => {
    const session = (n: number, people = [claire]): Need => ({
      ...{ ...late, id: `session-${n}/${people[0]?.id}`, people, date: `2009-03-0${n}` },
      step: { ...step, node: 'seance', title: { fr: `Séance ${n}` }, occurrence: n, repeats: true },
    });

    it('is one card, in the place of its most harmful date, and makes room for the others', () => {
      const { shown, count } = shownNeeds([session(1), late, session(2), session(3, [town])], new Set(), false);
      expect(shown.map(({ id, also }) => [id, also.length])).toEqual([
        [session(1).id, 1],
        [late.id, 0],
        [session(3, [town]).id, 0],
      ]);
      expect(count).toBe(3);
    });

    it('says how many dates wait, since when, and names none of them', () => {
      const [card] = gathered([session(1), session(2)]);
      const told = { ...speech, title: ({ step: about }: Need) => `n° ${about?.occurrence ?? 'any'}` };
      const words = needWords(card as Gathered, told);
      expect(words.what).toEqual({
        ...{ key: 'board.need.silentMany', with: { names: claire.name, count: 1, step: 'n° any', times: 2 } },
      });
      expect(words.why).toEqual({ key: 'board.need.since', with: { date: '2009-03-01', count: 15 } });
    });

    it('leaves what was put off out of the count', () => {
      const { shown, put } = shownNeeds([session(1), session(2)], new Set([session(1).id]), false);
      expect(shown.map(({ id, also }) => [id, also.length])).toEqual([[session(2).id, 0]]);
      expect(put).toBe(1);
    });
  });

  it('tells an incident in its own words, and names its step', () => {
    const incident = { id: 'i1', code: 'BELOW_MINIMUM', offers: [], seat: null };
    const words = needWords(alone({ ...late, code: 'decide', act: 'resolve', incident, days: null }), speech);
    expect(words.what.key).toBe('incident.BELOW_MINIMUM');
    expect(words.about).toEqual({ key: 'board.need.about', with: { step: step.title.fr } });
    expect(words.why?.key).toBe('board.need.since');
  });

  it('leads to where the one act is done', () => {
    expect(placeOfAct(late)).toBe('/contrats/c1?pour=ville#to-do');
    expect(placeOfAct({ ...late, people: [town, claire] })).toBe('/contrats/c1#to-do');
    expect(placeOfAct({ ...late, act: 'resolve' })).toBe('/contrats/c1#incidents');
    expect(placeOfAct({ ...late, act: 'open', code: 'asleep' })).toBe('/contrats/c1');
    const mine = { ...late, code: 'yours', act: 'answer', item: { id: 'bilan~2' } as Need['item'] } as const;
    expect(placeOfAct(mine)).toBe('/contrats/c1#tache-bilan~2');
  });

  it('has a madder mark only when a date is past or a contract stands still', () => {
    expect(pillOf(late).kind).toBe('late');
    expect(pillOf({ ...late, code: 'stopped' }).kind).toBe('late');
    expect(pillOf({ ...late, code: 'tomorrow', days: -1 }).kind).toBe('soon');
    expect(pillOf({ ...late, code: 'yours', days: 0 }).kind).toBe('soon');
    expect(pillOf({ ...late, code: 'asleep' }).kind).toBe('neutral');
  });
});

describe('a call to make', () => {
  const call: Need = {
    ...late,
    ...{ code: 'byHand', act: 'tell', people: [claire], days: -6, date: '2009-03-18' },
    delivery: {
      ...{ id: 'd1', contract: late.contract, person: claire, channel: 'call', state: 'open', phone: '+33 1 99 00' },
      ...{ address: null, date: '2009-03-18', days: -6, since: '2009-03-03', done: null },
      lines: [{ why: 'rung', step, about: [], due: '2009-03-18' }],
      trials: ['2009-03-03', '2009-03-05', '2009-03-05'].map((on) => ({ on, by: town, word: null })),
    },
  };

  it('names whom to call, about what and until when; and on which days somebody tried', () => {
    const words = needWords(alone(call), speech);
    expect(words.what).toEqual({
      key: 'board.need.tell.call',
      with: { name: claire.name, step: step.title.fr, date: '2009-03-18', others: 0 },
    });
    expect(words.about).toEqual({ key: 'board.need.tell.tried', with: { dates: '2009-03-03, 2009-03-05' } });
    expect(placeOfAct(call)).toBe('/contrats/c1/a-la-main/d1');
  });

  it('is one call for two contracts: it counts what both are to say, and the days of either', () => {
    const [trial] = call.delivery?.trials ?? [];
    const other = { ...call.delivery, id: 'd2', trials: [{ ...trial, on: '2009-03-04' }] } as NonNullable<
      Need['delivery']
    >;
    const words = needWords(alone({ ...call, others: [other] }), speech);
    expect(words.what.with['others']).toBe(1);
    expect(words.about?.with).toEqual({ dates: '2009-03-03, 2009-03-04, 2009-03-05' });
  });

  it('is a letter to post for somebody who is reached by post', () => {
    const letter = { ...call, delivery: { ...call.delivery, channel: 'letter' } } as Need;
    expect(needWords(alone(letter), speech).act.key).toBe('board.need.tell.act.letter');
    expect(pillOf(letter).icon).toBe('mail');
  });

  it('is out of sight from the moment somebody said what came of it, and only that one', () => {
    expect(withoutTold([call, late], [{ about: 'd1' }])).toEqual([late]);
    expect(withoutTold([call, late], [{ about: null }, { about: 'another' }])).toHaveLength(2);
  });
});

describe('later', () => {
  function shelf() {
    let kept: string | null = null;
    return {
      getItem: () => kept,
      setItem: (_name: string, text: string) => {
        kept = text;
      },
    };
  }

  it('means tomorrow: what was put off comes back then', () => {
    const store = shelf();
    putOff('need-1', '2009-03-18', store);
    expect([...putOffNow('2009-03-18', store)]).toEqual(['need-1']);
    expect([...putOffNow('2009-03-19', store)]).toEqual([]);
  });

  it('may be taken back at once', () => {
    const store = shelf();
    putOff('need-1', '2009-03-18', store);
    putOff('need-2', '2009-03-18', store);
    takeBack(['need-1'], '2009-03-18', store);
    expect([...putOffNow('2009-03-18', store)]).toEqual(['need-2']);
  });
});
