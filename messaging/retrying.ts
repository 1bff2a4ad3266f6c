const MINUTE_MS = 60_000;

/** Pauses between attempts; the last one ends about a day after the first attempt. */
const PAUSES_MS = [1, 5, 15, 60, 120, 240, 480, 480].map((minutes) => minutes * MINUTE_MS);

/** When to try again after a failure, or null when it is time to say that it cannot be delivered. */
export function nextAttempt(error: unknown, attempts: number, now: number): number | null {
  const pause = PAUSES_MS[attempts];
  return pause === undefined || isFinal(error) ? null : now + pause;
}

const NO_ADDRESS = 'NO_ADDRESS';
/** What nodemailer calls a refused address and a refused text. */
const REFUSED = ['EENVELOPE', 'EMESSAGE'];

/** The mail server refused this message for good. A server that refuses *us* may think better of it. */
function isFinal(error: unknown): boolean {
  const { responseCode = 0, code = '' } = error as { responseCode?: number; code?: string };
  return code === NO_ADDRESS || (REFUSED.includes(code) && responseCode >= 500);
}

/** There is no address to send to, so there is no point in trying again. */
export function noAddress(): Error {
  return Object.assign(new Error('No address is known on this channel.'), { code: NO_ADDRESS });
}
