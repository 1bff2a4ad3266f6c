/** Digits of a code. */
export const CODE_LENGTH = 6;

/** On a trial installation nothing is sent to a telephone: the code is made of the fingerprint and shown on the page. */
export function trialCodeOf(digest: string): string {
  const number = Number.parseInt(digest.slice(0, 8), 16) % 10 ** CODE_LENGTH;
  return String(number).padStart(CODE_LENGTH, '0');
}

/** A fingerprint as people compare it: twelve digits in groups of four. */
export function fingerprintOf(digest: string): string {
  return digest.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1 ');
}
