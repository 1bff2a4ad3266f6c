import type { ContractDocument } from '#store/collections/contracts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';

/**
 * Takes a rehearsal away that is over: its journal, answers, words and messages go with it. What runs is ended or
 * cancelled first, so that whoever plays along learns of it; a real contract keeps its journal for ever.
 */
export async function removeRehearsal({ store, host }: Ports, contract: ContractDocument): Promise<void> {
  if (!contract.rehearsal) throw new Problem('NOT_A_REHEARSAL');
  if (contract.status !== 'ended') throw new Problem('REHEARSAL_RUNS');
  await host.leave(contract._id);
  if (!(await store.contracts.removeRehearsal(contract._id))) throw new Problem('REHEARSAL_RUNS');
}
