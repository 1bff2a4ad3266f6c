import { describe, expect, it } from '@jest/globals';
import { nextAttempt, noAddress } from '#messaging/retrying';

const refused = (code: string, responseCode?: number) => Object.assign(new Error('no'), { code, responseCode });

describe('a message that was not accepted', () => {
  it('is tried again after a minute, then more and more rarely, for about a day', () => {
    const pauses: number[] = [];
    for (let now = 0, attempts = 0; ; attempts++) {
      const next = nextAttempt(refused('ETIMEDOUT'), attempts, now);
      if (next === null) break;
      pauses.push((next - now) / 60_000);
      now = next;
    }
    expect(pauses[0]).toBe(1);
    expect(pauses.reduce((sum, pause) => sum + pause, 0) / 60).toBeGreaterThan(20);
    expect(pauses.reduce((sum, pause) => sum + pause, 0) / 60).toBeLessThanOrEqual(24);
  });

  it.each([
    ['an address that does not exist', refused('EENVELOPE', 550), true],
    ['a text the server will not carry', refused('EMESSAGE', 554), true],
    ['a full mailbox, for now', refused('EENVELOPE', 452), false],
    ['greylisting', refused('EENVELOPE', 451), false],
    ['our own password refused', refused('EAUTH', 535), false],
    ['a line that broke', refused('ECONNECTION'), false],
    ['no address at all', noAddress(), true],
  ])('%s: final or not', (_name, error, final) => expect(nextAttempt(error, 0, 0) === null).toBe(final));
});
