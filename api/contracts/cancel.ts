import type { Moment } from '#schema/facts';
import { sendAct } from '../acts/send-act.ts';
import type { Dossier } from '../dossier.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { refuseUnlessLaunched } from './program-of.ts';
import { gateOf, seqWatchOf } from './seq-watches.ts';

/** How a contract ends that should not have been launched. */
const CANCELLED = 'cancelled';

/** How long the page waits to see the end of the contract. */
const SHOWN_WITHIN_MS = 3_000;

type Cancelling = { id: string; reason: string; receivedAt: Moment };

/**
 * Takes back a launch that was a mistake, while nobody but whoever launched it has done anything. The contract ends,
 * for everybody and with its journal: what people were told stays told.
 */
export async function cancelContract(
  ports: Ports,
  dossier: Dossier,
  { id, reason, receivedAt }: Cancelling,
): Promise<void> {
  const { store, host, projector } = ports;
  const { contract, me } = dossier;
  refuseUnlessLaunched(contract);
  if (contract.createdBy !== me.id) throw new Problem('NOT_ALLOWED');
  if (await store.journal.hasActorBesides(contract._id, me.id)) throw new Problem('OTHERS_HAVE_ACTED');
  const text = await store.notes.add(contract._id, me.id, reason, receivedAt);
  const act = { type: 'close' as const, outcome: CANCELLED, reason: text };
  const message = { id, actor: me.id, act, ...(contract.rehearsal ? {} : { receivedAt }) };
  const seq = await gateOf(host).through(contract._id, () => sendAct({ host, store, projector, contract, message }));
  await seqWatchOf(store).reached(contract._id, seq, SHOWN_WITHIN_MS);
}
