const ESCAPES = '"\\/bfnrt';
const FOUR_DIGITS = /^[0-9A-Fa-f]{4}$/;

/**
 * Finds the end of the JSON string that starts at `from`, just after its closing quote; where it is not a string of
 * JSON, the position of the fault as a negative number.
 */
export function scanString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return -at;
    at = unit === 0x5c ? skipEscape(text, at) : at + 1;
    if (at < 0) return at;
  }
  return -text.length;
}

function skipEscape(text: string, at: number): number {
  const sign = text[at + 1];
  if (sign === undefined) return -at;
  if (sign === 'u') return FOUR_DIGITS.test(text.slice(at + 2, at + 6)) ? at + 6 : -at;
  return ESCAPES.includes(sign) ? at + 2 : -at;
}
