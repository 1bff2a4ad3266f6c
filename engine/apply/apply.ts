import type { Fact } from '#schema/facts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import { amendmentFacts } from './amendment-facts.ts';
import type { Appliers } from './appliers.ts';
import { contractFacts } from './contract-facts.ts';
import { flowFacts } from './flow-facts.ts';
import { itemFacts } from './item-facts.ts';
import { stepFacts } from './step-facts.ts';

const appliers: Appliers = { ...contractFacts, ...flowFacts, ...stepFacts, ...itemFacts, ...amendmentFacts };
const NONE: readonly string[] = [];

/** Folds one fact into a state, in place. Returns the anchors that moved. */
export function apply(program: Program, state: ContractState, fact: Fact): readonly string[] {
  const write = appliers[fact.type] as
    | ((s: ContractState, f: Fact, p: Program) => readonly string[] | void)
    | undefined;
  const moved = write?.(state, fact, program) ?? NONE;
  state.seq = fact.seq;
  state.at = fact.at;
  return moved;
}
