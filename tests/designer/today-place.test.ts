import { describe, expect, test } from '@jest/globals';
import { nameOn, todayPlace } from '../../designer/src/ui/today-place.ts';

/** Four phases of a quarter each, with names as long as those of Mulhouse. */
const NAMES = ['Préparation', 'Signature et planification', 'Réalisation', 'Fin du contrat et suite'].map(
  (name, place) => nameOn({ start: place * 25, width: 25 }, name),
);

describe('the day of today on a thread', () => {
  test('is written after its pin where no name of a phase follows', () => {
    expect(todayPlace(15, NAMES)).toBe('after');
  });

  test('is written before its pin where a name follows', () => {
    expect(todayPlace(24, NAMES)).toBe('before');
  });

  test('is written under the thread at the beginning of a phase, whose name stands there', () => {
    expect(todayPlace(2, NAMES)).toBe('under');
  });

  test('stands below the name of a signature that is written under the thread at the same place', () => {
    expect(todayPlace(2, NAMES, [{ start: 40, width: 10 }])).toBe('under');
    expect(todayPlace(2, NAMES, [{ start: 4, width: 10 }])).toBe('below');
  });

  test('never goes over the end of the thread', () => {
    expect(todayPlace(100, nameOnly('Fin'))).toBe('before');
  });
});

function nameOnly(name: string) {
  return [nameOn({ start: 0, width: 100 }, name)];
}
