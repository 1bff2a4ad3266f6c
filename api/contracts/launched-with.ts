import type { ContractDocument } from '#store/collections/contracts';
import { versionOf } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import type { Launched } from '../presenters/contract-calendar.ts';
import { programAtLaunch } from './program-of.ts';

/** The rules that a contract was launched with, whatever changes came into force since. */
export async function launchedWith(store: ApiStore, contract: ContractDocument): Promise<Launched> {
  const [program, { content }] = await Promise.all([
    programAtLaunch(store, contract),
    versionOf(store, contract.templateHash),
  ]);
  return { program, assume: content.assume ?? {} };
}
