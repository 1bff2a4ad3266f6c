import { createHash } from 'node:crypto';

/**
 * The people of a script have names; the engine knows random ids only. Each name has one id, made from it, so that the
 * same script always gives the same journal.
 */
export type Names = {
  idOf: (name: string) => string;
  /** The same text with ids replaced by the names they were made from. */
  named: (text: string) => string;
};

const ID = /[0-9a-f]{32}/g;

export function createNames(): Names {
  const names = new Map<string, string>();
  return {
    idOf: (name) => {
      const id = /^[0-9a-f]{32}$/.test(name) ? name : createHash('sha256').update(name).digest('hex').slice(0, 32);
      names.set(id, name);
      return id;
    },
    named: (text) => text.replace(ID, (id) => names.get(id) ?? id),
  };
}
