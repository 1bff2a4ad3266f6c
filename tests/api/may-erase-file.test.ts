import { describe, expect, it } from '@jest/globals';
import { mayEraseFile } from '#api/files/may-erase-file';
import type { Standing } from '#api/policies/standings';
import { STANDINGS } from '#api/policies/standings';
import { WHO } from './fake-ports.ts';

const me = { id: WHO.party, name: 'Samira', language: 'fr' as const, organisation: null, duties: [] };
const SOMEBODY = WHO.observer;
const rows = (values: Record<string, string>) => ({ lists: { pieces: [{ id: 'r1', values }] } }) as never;

/** How a file may be mine, and whether that is enough for somebody who sits at the table. */
const TIES = [
  ['gave it', { author: me.id, places: ['field:photo'] }, rows({}), true],
  ['is whom the value is about', { author: SOMEBODY, places: [`field:photo@${me.id}`] }, rows({}), true],
  ['is named by its row', { author: SOMEBODY, places: ['row:pieces/r1'] }, rows({ pour: me.id }), true],
  ['is named by another row', { author: SOMEBODY, places: ['row:pieces/r2'] }, rows({ pour: me.id }), false],
  ['has nothing to do with it', { author: SOMEBODY, places: ['field:photo'] }, rows({ pour: me.id }), false],
  ['has a name that begins alike', { author: SOMEBODY, places: [`field:photo@${me.id}0`] }, rows({}), false],
] as const;

describe('who may have a file erased', () => {
  const cases = TIES.flatMap(([tie, file, state, suffices]) =>
    STANDINGS.map((standing) => [tie, standing, file, state, suffices] as const),
  );
  it.each(cases)('somebody who %s, as %s', (_tie, standing, file, state, suffices) => {
    const alone = mayEraseFile(
      { me, standings: new Set<Standing>([standing]) },
      { ...file, places: [...file.places] },
      state,
    );
    // A tie to the file is worth nothing without a seat: whoever only drew the contract up, or has left, asks for it.
    expect(alone).toBe(standing === 'party' && suffices);
    const seated = new Set<Standing>([standing, 'party']);
    const expected = suffices || standing === 'contractCoordinator';
    expect(mayEraseFile({ me, standings: seated }, { ...file, places: [...file.places] }, state)).toBe(expected);
  });
});
