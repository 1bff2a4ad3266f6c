import type { Moment } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';
import type { Ports } from '../ports.ts';

/** What time it is in a contract: everybody's time, or a rehearsal's own; a rehearsal that is over stands still. */
export async function timeOf({ host, clock }: Ports, contract: ContractDocument): Promise<Moment> {
  if (!contract.rehearsal || !contract.launched) return clock();
  if (contract.status === 'ended') return contract.summary?.at ?? clock();
  return (await host.timeOf(contract._id)) + (contract.launch?.clockOffset ?? 0);
}
