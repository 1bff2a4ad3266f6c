import type { Sent } from '../../../api-client/files.ts';
import { createListeners } from '../../../api-client/listeners.ts';
import { mayTryAgain, newKey } from '../../../api-client/request.ts';
import type { GivenFile } from '../../../api-client/types.ts';
import type { Prepared } from './prepare.ts';

/** How far a file is. `waiting`: nothing answered; it is kept on this page, and leaves by itself. */
export type UploadState =
  | { is: 'preparing' }
  | { is: 'leaving'; part: number }
  | { is: 'waiting' }
  | { is: 'given'; file: GivenFile }
  | { is: 'refused'; error: unknown };

/** A file on its way, as the form holds it: it goes on while other fields are filled in. */
export type Upload = {
  name: string;
  /** A small picture of it, once there is one. */
  picture: () => string | null;
  state: () => UploadState;
  subscribe: (told: () => void) => () => void;
  /** The file once it has arrived; rejects while nothing answers, and when it was refused. */
  given: () => Promise<GivenFile>;
  again: () => void;
  stop: () => void;
};

type Ports = {
  prepare: (file: File) => Promise<Prepared>;
  send: (sent: Sent) => Promise<GivenFile>;
  /** Runs something once it makes sense to try again; gives back how to forget about it. */
  later: (run: () => void) => () => void;
};

/** Sends a file that somebody chose, as often as it takes, under one key. */
export function createUpload(contract: string, chosen: File, { prepare, send, later }: Ports): Upload {
  const key = newKey();
  const stopping = new AbortController();
  const { tell, subscribe } = createListeners();
  let state: UploadState = { is: 'preparing' };
  let prepared: Prepared | null = null;
  let forget = () => {};
  let settled = settling<GivenFile>();

  const become = (next: UploadState) => {
    if (stopping.signal.aborted) return;
    state = next;
    tell();
  };
  const fail = (error: unknown, next: UploadState) => {
    settled.reject(error);
    become(next);
  };
  const leave = async () => {
    try {
      prepared ??= await prepare(chosen);
      if (state.is === 'preparing') become({ is: 'leaving', part: 0 });
      const onPart = (part: number) => {
        if (part > 0 || state.is !== 'waiting') become({ is: 'leaving', part });
      };
      const { bytes } = prepared;
      const file = await send({ contract, name: chosen.name, bytes, key, onPart, signal: stopping.signal });
      settled.resolve(file);
      become({ is: 'given', file });
    } catch (error) {
      if (!mayTryAgain(error)) return fail(error, { is: 'refused', error });
      fail(error, { is: 'waiting' });
      // It tries by itself without a word: what is shown changes once something moves.
      forget = later(begin);
    }
  };
  const again = () => {
    if (stopping.signal.aborted || (state.is !== 'waiting' && state.is !== 'refused')) return;
    become({ is: 'preparing' });
    begin();
  };
  const begin = () => {
    forget();
    if (stopping.signal.aborted) return;
    settled = settling<GivenFile>();
    void leave();
  };
  begin();
  return {
    name: chosen.name,
    picture: () => prepared?.picture ?? null,
    state: () => state,
    subscribe,
    given: () => settled.promise,
    again,
    stop() {
      stopping.abort();
      forget();
    },
  };
}

/** A promise to be kept later. Whoever waits for it hears of its end; nobody has to. */
function settling<T>() {
  let [resolve, reject]: [(value: T) => void, (error: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<T>((kept, broken) => {
    [resolve, reject] = [kept, broken];
  });
  promise.catch(() => {});
  return { promise, resolve: (value: T) => resolve(value), reject: (error: unknown) => reject(error) };
}

/** Whether what a form holds is a file on its way. */
export function isUpload(value: unknown): value is Upload {
  return typeof value === 'object' && value !== null && 'given' in value && 'subscribe' in value;
}
