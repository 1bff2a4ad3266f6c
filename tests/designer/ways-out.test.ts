import { describe, expect, it } from '@jest/globals';
import type { OpenItem } from '../../designer/src/api-client/types.ts';
import { actsOf } from '../../designer/src/features/acts/cannot/acts-of.ts';
import { seatOf, waysOut } from '../../designer/src/features/acts/cannot/ways-out.ts';
import { stepOf } from '../../designer/src/features/acts/steering/step-of.ts';

const ITEM = 'realisation~1/seance~2.3@beneficiaires.4';
const due = { on: '2027-03-18', from: null, because: null };
const mine = {
  verbs: ['complete', 'decline'] as OpenItem['verbs'],
  mine: true,
  due,
  handTo: [],
  seat: 'beneficiaires.4',
};
const item = { id: ITEM, verbs: mine.verbs };
const said = { item, me: 'a1', reason: undefined, asked: undefined };
const word = { id: 'b2', digest: 'c3' };

describe('I can’t', () => {
  it('offers time, a call, a pause and saying no to whoever has something to do, in that order', () => {
    expect(waysOut({ ...mine, coordinates: false })).toEqual(['askTime', 'call', 'pause', 'no']);
  });

  it('R23 offers another time for what may be postponed', () => {
    expect(waysOut({ ...mine, verbs: ['recordMeeting', 'postpone'], coordinates: false })).toContain('postpone');
  });

  it('lets whoever coordinates move the date or give the seat to somebody else', () => {
    expect(waysOut({ ...mine, mine: false, coordinates: true })).toEqual(['reschedule', 'replace', 'no']);
  });

  it('R29 offers to hand it on, where there is somebody to hand it to, before giving up one’s place', () => {
    const colleague = { id: 'd4', name: 'Jeannot Krantzel', organisation: null };
    expect(waysOut({ ...mine, handTo: [colleague], coordinates: false })).toEqual([
      'askTime',
      'call',
      'handOn',
      'pause',
      'no',
    ]);
    expect(actsOf({ way: 'handOn', to: '', person: 'd4' }, said)).toEqual([{ type: 'delegate', item: ITEM, to: 'd4' }]);
  });

  it('offers no other date where there is none, and no other person for what several share', () => {
    expect(waysOut({ ...mine, due: null, seat: null, coordinates: true })).toEqual(['call', 'pause', 'no']);
  });

  it('R34 lets somebody who is concerned step out of a decision', () => {
    expect(waysOut({ ...mine, verbs: ['vote', 'declareConflict'], coordinates: false })).toContain('conflict');
  });

  it('asks for silence until the date that was asked for, then tells the coordination', () => {
    const acts = actsOf({ way: 'askTime', to: '2027-03-25', person: null }, { ...said, asked: word });
    expect(acts).toEqual([
      { type: 'mute', person: 'a1', item: ITEM, until: '2027-03-25' },
      { type: 'comment', item: ITEM, text: word },
    ]);
  });

  it('says no without a reason, and carries one only if it was written', () => {
    expect(actsOf({ way: 'no', to: '', person: null }, said)).toEqual([{ type: 'decline', item: ITEM }]);
    expect(actsOf({ way: 'no', to: '', person: null }, { ...said, reason: word })).toEqual([
      { type: 'decline', item: ITEM, reason: word },
    ]);
  });

  it('refuses where there is nothing to decline: a signature, a payment', () => {
    const sign = { ...item, verbs: ['sign', 'refuse'] as OpenItem['verbs'] };
    expect(actsOf({ way: 'no', to: '', person: null }, { ...said, item: sign })).toEqual([
      { type: 'refuse', item: ITEM },
    ]);
  });

  it('R29 gives the seat of the thing to do to somebody else', () => {
    expect(actsOf({ way: 'replace', to: '', person: 'd4' }, said)).toEqual([
      { type: 'replaceParty', seat: 'beneficiaires.4', person: 'd4' },
    ]);
  });
});

describe('the names of things (R39)', () => {
  it('say which seat an item is for', () => {
    expect(seatOf(ITEM)).toBe('beneficiaires.4');
    expect(seatOf(`${ITEM}*2`)).toBe('beneficiaires.4');
    expect(seatOf('lancement~1/reunion~1.1*record')).toBeNull();
  });

  it('say which activation of a step a thing belongs to', () => {
    expect(stepOf(ITEM)).toBe('realisation~1/seance~2');
    expect(stepOf('realisation~1/seance~2')).toBe('realisation~1/seance~2');
    expect(stepOf('realisation~1/accueil~1[partenaire.2]/signer~1.1@partenaire.2')).toBe(
      'realisation~1/accueil~1[partenaire.2]/signer~1',
    );
    expect(stepOf('realisation~1/accueil~1[partenaire.2*2].2/signer~1[ville.1].1@ville.1')).toBe(
      'realisation~1/accueil~1[partenaire.2*2].2/signer~1',
    );
  });

  it('do not take a phase for a step', () => {
    expect(stepOf('realisation~1')).toBeNull();
  });
});
