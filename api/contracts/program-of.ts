import { withAmendmentStep } from '#engine/amend/built-in';
import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import type { ContractDocument } from '#store/collections/contracts';
import { programCache } from '#store/program-cache';
import { rulesInForce } from '#store/rules-in-force';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';

const caches = new WeakMap<ApiStore, ReturnType<typeof programCache>>();

/** The program in force in a contract, and where it stands. */
export type Running = { program: Program; state: ContractState };

/** The program in force. */
export async function programOf(store: ApiStore, contract: ContractDocument): Promise<Program> {
  return programNamed(store, rulesInForce(contract).program);
}

/** The program a contract was launched with, whatever became of it. */
export async function programAtLaunch(store: ApiStore, { program }: ContractDocument): Promise<Program> {
  return programNamed(store, program);
}

/** A stored program by its name. One compiled before contracts could be amended gets the step by which people answer. */
export async function programNamed(store: ApiStore, hash: string): Promise<Program> {
  const cache = caches.get(store) ?? programCache(store.programs);
  caches.set(store, cache);
  return withAmendmentStep(await cache(hash));
}

/** Null until the read models show its first fact. */
export async function runningOf(store: ApiStore, contract: ContractDocument): Promise<Running | null> {
  const [program, state] = await Promise.all([programOf(store, contract), store.contracts.stateOf(contract._id)]);
  return state && { program, state };
}

/** A contract that people may act on. */
export function refuseUnlessLaunched({ launched }: ContractDocument): void {
  if (!launched) throw new Problem('NOT_LAUNCHED');
}
