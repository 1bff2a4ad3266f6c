import { explain } from '#engine/explain';
import type { ContractState } from '#engine/state';
import { amend, evolve, nextDueAt, transition } from '#engine/transition';

/** The engine as the host uses it. */
export type Engine = Pick<typeof import('#engine/transition'), 'transition' | 'amend' | 'evolve' | 'nextDueAt'> &
  Pick<typeof import('#engine/explain'), 'explain'>;

/** What changed in the rules, and since when. A line is never edited; a changed rule is a new line and a new engine. */
export const CHANGES: readonly { version: number; since: string; what: string }[] = [
  { version: 1, since: '2026-11', what: 'The first rules: R1 to R48.' },
];

/** Every engine that a running contract may still be under, side by side. */
const ENGINES: Record<number, Engine> = { 1: { transition, amend, evolve, nextDueAt, explain } };

/** How a contract passes to newer rules, between two runs: none so far. */
const UPGRADES: Record<number, { to: number; migrate: (state: ContractState) => ContractState }> = {};

/** The engine of a version. A worker too old for a contract must not guess: its task fails, and a newer one takes it. */
export function engineOf(version: number): Engine {
  const engine = ENGINES[version];
  if (!engine) throw new Error(`This worker has no engine ${version}.`);
  return engine;
}

/** Whether newer rules are waiting for contracts of this version. */
export function hasUpgrade(version: number): boolean {
  return version in UPGRADES;
}

/** Brings a state to the newest rules that a contract of this version may pass to. */
export function upgraded(version: number, state: ContractState): { version: number; state: ContractState } {
  const upgrade = UPGRADES[version];
  return upgrade ? upgraded(upgrade.to, upgrade.migrate(state)) : { version, state };
}
