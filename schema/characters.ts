/** What a text of a template may not hold. This file imports nothing, so that pages may check what is typed. */

/** Control, invisible and direction-changing characters. */
export const forbiddenCharacters =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
export const loneSurrogate = /\p{Surrogate}/u;
export const combiningRun = /\p{M}{9}/u;

/** The shape of an id, and that of an outcome. */
export const ID = /^[a-z][a-z0-9-]{0,63}$/;
export const OUTCOME = /^[a-z][A-Za-z0-9-]{0,63}$/;

/** Whether a text holds something that a template refuses. */
export function hasForbiddenCharacter(text: string): boolean {
  return [forbiddenCharacters, loneSurrogate, combiningRun].some((pattern) => pattern.test(text));
}
