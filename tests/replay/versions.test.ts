import { describe, expect, test } from '@jest/globals';
import { ENGINE_VERSION } from '#schema/vocabulary';
import { CHANGES, engineOf } from '#workflows/versions';

describe('versions of the engine', () => {
  test('each has one line that says what changed, and the newest is the one that programs are compiled for', () => {
    const versions = CHANGES.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.at(-1)).toBe(ENGINE_VERSION);
  });

  test('contracts under an older version still have their rules', () => {
    for (const { version } of CHANGES) expect(engineOf(version).transition).toBeDefined();
    expect(() => engineOf(ENGINE_VERSION + 1)).toThrow('no engine');
  });
});
