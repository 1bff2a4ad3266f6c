import type { Moment } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { clockOffset } from './clock-offset.ts';
import { programOf } from './program-of.ts';
import { seqWatchOf } from './seq-watches.ts';

/** How long the page waits to see the contract it launched. */
const FIRST_FACTS_WITHIN_MS = 3_000;

/**
 * Starts a drafted contract. It starts once for ever: a second launch, or one after something died in between, finds
 * it running.
 */
export async function launchContract(ports: Ports, contract: ContractDocument, at: Moment): Promise<void> {
  const { store, host, settings } = ports;
  if (contract.rehearsal && !settings.allowRehearsals) throw new Problem('REHEARSALS_OFF');
  if (contract.launched) return;
  const { _id, opening, rehearsal } = contract;
  const program = await programOf(store, contract);
  const launch = await store.contracts.askLaunch(_id, { at, clockOffset: clockOffset(contract, at) });
  // A rehearsal goes by its own clock from the first instant.
  const clock = rehearsal ? { rehearsal, clockOffset: launch.clockOffset } : { openedAt: launch.at };
  await host.start({ contract: _id, program, opening, ...clock });
  await store.contracts.markLaunched(_id);
  await seqWatchOf(store).reached(_id, 1, FIRST_FACTS_WITHIN_MS);
}
