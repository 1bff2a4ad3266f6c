import type { Act } from '#schema/acts';
import type { Store } from '#store/open-store';
import { type LaunchedContract, refusalCode, send } from './host.ts';
import { randomId } from './ids.ts';

/** An act that may be done any number of times, and that the journal shows by its text. */
export type Said = { id: string; act: Extract<Act, { type: 'comment' }> };

export function comments(count: number): Said[] {
  const digest = '0'.repeat(64);
  return Array.from({ length: count }, () => ({
    id: randomId(),
    act: { type: 'comment', text: { id: randomId(), digest } },
  }));
}

export type Answered = { seq: number; tries: number; ms: number };

/** Sends one act like the API does: the same id again until there is an answer. */
export async function sendUntilAnswered(contract: LaunchedContract, { id, act }: Said): Promise<Answered> {
  const begun = performance.now();
  for (let tries = 1; ; tries++) {
    try {
      const { seq } = await send(contract.handle, contract.coordinator, act, id);
      return { seq, tries, ms: performance.now() - begun };
    } catch (error) {
      if (refusalCode(error) !== null || tries > 50) throw error;
    }
  }
}

/** Some clients, each with one act in flight at a time, until every act is answered. */
export async function busyClients(
  contract: LaunchedContract,
  said: readonly Said[],
  clients: number,
): Promise<Answered[]> {
  const queue = [...said];
  const answers: Answered[] = [];
  const client = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) answers.push(await sendUntilAnswered(contract, next));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answers;
}

/** How often each text stands in the journal. */
export async function textsInJournal(store: Store, contract: string): Promise<Map<string, number>> {
  const facts = await store.journal.page(contract, 0, 100_000);
  const counts = new Map<string, number>();
  for (const fact of facts)
    if (fact.type === 'Commented') counts.set(fact.text.id, (counts.get(fact.text.id) ?? 0) + 1);
  return counts;
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
