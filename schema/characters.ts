/** What a text of a template may not hold. This file imports nothing, so that pages may check what is typed. */

/** Control, invisible and direction-changing characters. */
export const forbiddenCharacters =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/*
 * What is looked for below is rare, and looking for it takes long: a template of two megabytes would take twice the time
 * to read. A text without anything that could be it, which a plain range tells, is not looked through again.
 */
const MAY_BE_HALF = /[\ud800-\udfff]/;
const HALF = /\p{Surrogate}/u;
/** All marks, and all halves that some are made of; Latin letters and the signs of texts are not among them. */
// oxlint-disable-next-line no-misleading-character-class -- single code units are what is looked for
const MAY_BE_MARKS = /[\u0300-\u1fff\u20d0-\uffff]{9}/;
const MARKS = /\p{M}{9}/u;

/** One half of a character without its other half. */
export function hasHalfCharacter(text: string): boolean {
  return MAY_BE_HALF.test(text) && HALF.test(text);
}

/** More marks on one letter than any language has: they would cover the lines around. */
export function hasTooManyMarks(text: string): boolean {
  return MAY_BE_MARKS.test(text) && MARKS.test(text);
}

/** The shape of an id, and that of an outcome. */
export const ID = /^[a-z][a-z0-9-]{0,63}$/;
export const OUTCOME = /^[a-z][A-Za-z0-9-]{0,63}$/;

/** Whether a text holds something that a template refuses. */
export function hasForbiddenCharacter(text: string): boolean {
  return forbiddenCharacters.test(text) || hasHalfCharacter(text) || hasTooManyMarks(text);
}
