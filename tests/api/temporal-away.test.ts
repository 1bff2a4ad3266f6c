import { describe, expect, test } from '@jest/globals';
import { notReadyWhenAway, readFailure } from '#api/host/temporal-host';

/** What the client throws: an error with the server's own code. */
const failure = (code: number) => Object.assign(new Error(`${code}`), { code, details: '', metadata: {} });
const DEADLINE_EXCEEDED = 4;
const INTERNAL = 13;
const UNAVAILABLE = 14;

describe('a Temporal server that is away', () => {
  test.each([DEADLINE_EXCEEDED, UNAVAILABLE])('means "not ready, ask again" to whoever reads (%i)', (code) => {
    expect(() => notReadyWhenAway(failure(code))).toThrow(expect.objectContaining({ code: 'NOT_READY' }));
  });

  test('hides no mistake of ours behind that', () => {
    const mistake = failure(INTERNAL);
    expect(() => notReadyWhenAway(mistake)).toThrow(mistake);
  });

  test('means "unknown" to whoever acts: the act may have happened', () => {
    expect(readFailure(failure(UNAVAILABLE))).toEqual({ kind: 'unknown' });
  });
});
