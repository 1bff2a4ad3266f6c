import type { MessageDocument } from '#store/collections/messages';
import type { OutboxPorts } from './ports.ts';
import { nextAttempt, noAddress } from './retrying.ts';

/** No attempt takes longer: the mail transport gives up before. */
const LONGEST_ATTEMPT_MS = 60_000;

/**
 * Hands one decided message over: sent, to be tried again, or not deliverable. A message whose lease might end on the
 * way is left to whoever takes it next, or it could leave twice.
 */
export async function send({ store, deliver, now, log }: OutboxPorts, message: MessageDocument): Promise<void> {
  if (now() > message.notBefore - LONGEST_ATTEMPT_MS) return;
  try {
    if (!message.frozen?.to) throw noAddress();
    await deliver(message.frozen, message._id, message.realm !== 'real');
  } catch (error) {
    const again = nextAttempt(error, message.attempts, now());
    log.warn({ message: message._id, attempts: message.attempts + 1, err: error }, 'not delivered');
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    return again === null ? store.messages.fail(message, reason) : store.messages.tryAgain(message, reason, again);
  }
  await store.messages.sent(message, now());
}
