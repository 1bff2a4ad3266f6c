import { setTimeout as pause } from 'node:timers/promises';
import type { ContractDocument } from '#store/collections/contracts';
import type { ActMessage } from '#workflows/messages';
import type { ActAttempt, ApiStore, ContractHost, Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { isProblemCode } from '../problems/codes.ts';
import { eraseAfterEnd } from './erase-after-end.ts';

/** How long the same act is tried again before the answer is "unknown". */
export const TRIED_FOR_MS = 10_000;
const FIRST_PAUSE_MS = 40;
const LONGEST_PAUSE_MS = 1_000;

type Sending = {
  host: ContractHost;
  store: ApiStore;
  projector: Ports['projector'];
  contract: ContractDocument;
  message: ActMessage;
};

/**
 * Sends an act until there is an answer: the number of its last fact, or a refusal. A time-out means unknown, never
 * "did not happen", so the same act under the same id goes again; after ten seconds the person is told just that.
 */
export async function sendAct(sending: Sending, triedForMs = TRIED_FOR_MS): Promise<number> {
  const { host, contract, message } = sending;
  const end = Date.now() + triedForMs;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    const left = end - Date.now();
    if (left <= 0) throw new Problem('OUTCOME_UNKNOWN');
    const seq = await answerOf(sending, await host.act(contract._id, message, left));
    if (seq !== null) return seq;
    await pause(Math.min(wait, Math.max(end - Date.now(), 0)));
  }
}

/** The answer, or null when it is not known yet. */
async function answerOf(sending: Sending, attempt: ActAttempt): Promise<number | null> {
  switch (attempt.kind) {
    case 'applied':
      return attempt.seq;
    case 'refused':
      throw refusal(attempt.code, attempt.details);
    case 'unknown':
      return null;
    case 'gone':
      return afterTheEnd(sending);
  }
}

/** A contract that has ended still knows, by its journal, the acts that it took; only files may still be erased. */
async function afterTheEnd({ store, projector, contract, message }: Sending): Promise<number | null> {
  const seq = await store.journal.lastSeqOfCause(contract._id, message.id);
  if (seq !== null) return seq;
  const now = await store.contracts.find(contract._id);
  if (now?.status !== 'ended') return null;
  const { act } = message;
  if (act.type === 'eraseFile') return eraseAfterEnd({ store, projector, contract: now, message: { ...message, act } });
  throw new Problem('CONTRACT_ENDED', { outcome: now.summary?.end?.outcome ?? null });
}

function refusal(code: string, details: Readonly<Record<string, unknown>>): Problem {
  return isProblemCode(code) ? new Problem(code, details) : new Problem('INTERNAL');
}
