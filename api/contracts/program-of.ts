import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import type { ContractDocument } from '#store/collections/contracts';
import { programCache } from '#store/program-cache';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';

const caches = new WeakMap<ApiStore, ReturnType<typeof programCache>>();

/** The program a contract runs on, and where it stands. */
export type Running = { program: Program; state: ContractState };

export async function programOf(store: ApiStore, { program }: ContractDocument): Promise<Program> {
  const cache = caches.get(store) ?? programCache(store.programs);
  caches.set(store, cache);
  return cache(program);
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
