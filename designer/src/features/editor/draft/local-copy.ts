import type { Template } from '#schema/template';

/** What this browser keeps of a draft until the server has it: the last state both knew, and what was made of it here. */
export type LocalCopy = { draft: string; revision: number; base: Template; template: Template; at: number };

const DATABASE = 'trame-drafts';
const STORE = 'copies';

/** The copies of drafts that this browser keeps. Where it keeps nothing (a private window), drawing goes on without. */
export const localCopies = {
  async read(draft: string): Promise<LocalCopy | null> {
    const found = await inStore<LocalCopy | undefined>('readonly', (store) => store.get(draft));
    return found ?? null;
  },
  /** False when the browser refuses to keep it. */
  async keep(copy: LocalCopy): Promise<boolean> {
    return (await inStore('readwrite', (store) => store.put(copy))) !== null;
  },
  async forget(draft: string): Promise<void> {
    await inStore('readwrite', (store) => store.delete(draft));
  },
};

export type LocalCopies = typeof localCopies;

async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  const database = await openDatabase();
  if (database === null) return null;
  try {
    return await answerOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } catch {
    return null;
  } finally {
    database.close();
  }
}

async function openDatabase(): Promise<IDBDatabase | null> {
  try {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'draft' });
    return await answerOf(opening);
  } catch {
    return null;
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });
}
