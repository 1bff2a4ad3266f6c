import { placeOfFile } from '#engine/place-of-file';
import type { ActOf } from '#schema/acts';
import type { Fact } from '#schema/facts';
import type { ActMessage } from '#workflows/messages';
import type { ApiStore, Ports } from '../ports.ts';

type Erasing = {
  store: ApiStore;
  projector: Ports['projector'];
  contract: string;
  message: ActMessage & { act: ActOf<'eraseFile'> };
};

/**
 * What a file held may be erased when its contract is over too: nothing else happens after the end. Nobody hosts such a
 * contract any more, so its last fact is written here, by the one writer of read models; of two at once, one finds its
 * number taken and comes again. Gives the number of the fact, or null when it is to be tried again.
 */
export async function eraseAfterEnd({ store, projector, contract, message }: Erasing): Promise<number | null> {
  const { id: cause, actor, act, receivedAt } = message;
  const [now, state] = await Promise.all([store.contracts.find(contract), store.contracts.stateOf(contract)]);
  if (!now || !state) return null;
  const { file, reason } = act;
  const what = placeOfFile(state, file);
  const at = Math.max(state.at, receivedAt ?? state.at);
  const behalf = act.for === undefined ? {} : { behalf: act.for };
  const body = { type: 'FileErased' as const, file, reason, ...(what === null ? {} : { what }) };
  const fact: Fact<'FileErased'> = { seq: now.lastSeq + 1, at, actor, cause, ...behalf, ...body };
  await projector.apply(contract, [fact]);
  return store.journal.lastSeqOfCause(contract, cause);
}
