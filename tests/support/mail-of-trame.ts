import { type MessageDocument, messagesCollection } from '#store/collections/messages';
import { outboxCollection } from '#store/collections/outbox';
import { modelOf } from '#store/mongo';
import type { Store } from '#store/open-store';
import { among } from '#store/operators';
import { until } from './waiting.ts';

const UNDER_WAY: MessageDocument['state'][] = ['gathering', 'sending'];

/** Waits until everything that fell so far in a contract has left, or is in the hands of whoever is to tell it. */
export async function mailIsOut({ connection }: Store, contract: string): Promise<void> {
  const rows = modelOf(connection, outboxCollection);
  const messages = modelOf(connection, messagesCollection);
  await until('the mail', async () => {
    if ((await rows.countDocuments({ contract, state: 'waiting' })) > 0) return false;
    if ((await messages.countDocuments({ state: among(UNDER_WAY) })) > 0) return false;
    return (await messages.countDocuments({ state: 'byHand', reported: false })) === 0;
  });
}

/** Everything in the mail catcher. */
export async function caughtMail({ mailUrl }: { mailUrl: string }): Promise<{ messageId: string; to: string[] }[]> {
  const answer = await fetch(`${mailUrl}/messages?limit=20000`);
  return (await answer.json()) as { messageId: string; to: string[] }[];
}
