import { erasedFile } from '#engine/erased-file';
import type { ActOf } from '#schema/acts';
import type { Fact } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';
import type { ActMessage } from '#workflows/messages';
import type { ApiStore, Ports } from '../ports.ts';

type Erasing = {
  store: ApiStore;
  projector: Ports['projector'];
  /** As it was read a moment ago: ended. */
  contract: ContractDocument;
  message: ActMessage & { act: ActOf<'eraseFile'> };
};

/**
 * What a file held may be erased when its contract is over too: nothing else happens after the end. Nobody hosts such a
 * contract any more, so its last fact is written here, by the one writer of read models; of two at once, one finds its
 * number taken and comes again. Gives the number of the fact, or null when it is to be tried again.
 */
export async function eraseAfterEnd({ store, projector, contract, message }: Erasing): Promise<number | null> {
  const { id: cause, actor, act, receivedAt } = message;
  const { _id, lastSeq } = contract;
  const state = await store.contracts.stateOf(_id);
  if (!state) return null;
  const at = Math.max(state.at, receivedAt ?? state.at);
  const behalf = act.for === undefined ? {} : { behalf: act.for };
  const fact: Fact<'FileErased'> = { seq: lastSeq + 1, at, actor, cause, ...behalf, ...erasedFile(state, act) };
  await projector.apply(_id, [fact]);
  return store.journal.lastSeqOfCause(_id, cause);
}
