import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/** A value that no log, error or JSON shows by accident: reading it takes a word that review can search for. */
export interface Secret<T> {
  readonly reveal: () => T;
}

/** Wraps a value that must not be printed. */
export function hide<T>(value: T): Secret<T> {
  const secret = { reveal: () => value };
  for (const name of ['toString', 'toJSON', inspect.custom])
    Object.defineProperty(secret, name, { value: () => HIDDEN });
  return Object.freeze(secret);
}
