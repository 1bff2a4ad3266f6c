import { describe, expect, it } from '@jest/globals';
import type { ProgrammeRole } from '../../designer/src/api-client/types.ts';
import {
  faultOf,
  isAddress,
  readNames,
  seatNames,
  seatsOf,
  seatToTake,
} from '../../designer/src/features/new-contract/casting.ts';

const ROLE: ProgrammeRole = {
  id: 'ville',
  kind: 'partner',
  title: { fr: 'Ville' },
  min: 2,
  max: 3,
  recruitedDuring: false,
};
const person = (id: string, name: string) => ({
  id,
  name,
  organisation: null,
  duties: [],
  hasMail: true,
  hasSecond: false,
});

describe('names written or pasted into a role', () => {
  it('may be one a line, with an address or without', () => {
    expect(
      readNames('Jeannot Krantzel\r\n- Samira Holveck <samira@exemple.test>\n\n2) Anne Weiss\tanne@exemple.test'),
    ).toEqual([
      { name: 'Jeannot Krantzel', email: '' },
      { name: 'Samira Holveck', email: 'samira@exemple.test' },
      { name: 'Anne Weiss', email: 'anne@exemple.test' },
    ]);
  });

  it('may be separated by commas or semicolons, as in the line of a message', () => {
    expect(readNames('Anne Weiss, Paul Roth; Léa Muller').map(({ name }) => name)).toEqual([
      'Anne Weiss',
      'Paul Roth',
      'Léa Muller',
    ]);
    expect(readNames('Anne Weiss, anne@x.test, Paul Roth')).toEqual([
      { name: 'Anne Weiss', email: 'anne@x.test' },
      { name: 'Paul Roth', email: '' },
    ]);
  });

  it('are read from an address alone, and never from a number or a whole text', () => {
    expect(readNames('paul.roth@x.test')).toEqual([{ name: 'Paul Roth', email: 'paul.roth@x.test' }]);
    expect(readNames('12, 34')).toEqual([]);
    expect(readNames('mot '.repeat(60))).toEqual([]);
  });

  it('are the people already known by that very name, whatever the accents, and nobody sits twice', () => {
    const people = [person('p1', 'Léa Muller'), person('p2', 'Paul Roth'), person('p3', 'Paul Roth')];
    const seats = seatNames([{ person: 'p1' }], readNames('lea muller; Paul Roth; Paul  ROTH; Anne Weiss'), people);
    // Two people are called Paul Roth: which of them it is, nobody guesses.
    expect(seats).toEqual([{ person: 'p1' }, { name: 'Paul Roth', email: '' }, { name: 'Anne Weiss', email: '' }]);
  });

  it('go to the API with no address rather than an empty one', () => {
    expect(seatsOf([ROLE], { ville: [{ person: 'p1' }, { name: 'Anne Weiss', email: ' ' }] })).toEqual([
      { role: 'ville', person: 'p1' },
      { role: 'ville', person: { name: 'Anne Weiss', email: null } },
    ]);
  });
});

describe('the people a role needs', () => {
  it('are counted before anything is launched', () => {
    expect(faultOf(ROLE, [{ person: 'p1' }])).toMatchObject({ code: 'few', missing: 1 });
    expect(faultOf(ROLE, [{ person: 'p1' }, { person: 'p2' }])).toBeNull();
    expect(
      faultOf(
        ROLE,
        ['1', '2', '3', '4'].map((id) => ({ person: id })),
      ),
    ).toMatchObject({ code: 'many', max: 3 });
    expect(faultOf({ ...ROLE, recruitedDuring: true }, [])).toBeNull();
  });

  it('may have no address, or one that can be', () => {
    expect(['', 'a@b.fr', 'a@b', 'a b@c.fr'].map(isAddress)).toEqual([true, true, false, false]);
  });
});

describe('the seat of whoever launches', () => {
  const town: ProgrammeRole = { ...ROLE, kind: 'coordinator', max: 2 };
  const baker: ProgrammeRole = { ...ROLE, id: 'boulanger' };

  it('is one from which they coordinate: without it they would look on', () => {
    expect(seatToTake([baker, town], {}, 'me')).toBe(town);
    expect(seatToTake([baker, town], { boulanger: [{ person: 'me' }] }, 'me')).toBe(town);
    expect(seatToTake([baker, town], { ville: [{ person: 'me' }] }, 'me')).toBeNull();
  });

  it('is not offered where it is full, or where everybody coordinates', () => {
    expect(seatToTake([town], { ville: [{ person: 'p1' }, { name: 'Anne Weiss', email: '' }] }, 'me')).toBeNull();
    expect(seatToTake([baker], {}, 'me')).toBeNull();
  });
});
