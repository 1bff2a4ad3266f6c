import type { Fact, FactType } from '#schema/facts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';

/** Writes one kind of fact into a state, and names the anchors it moved. It evaluates nothing (R40). */
export type Appliers = {
  [T in FactType]?: (state: ContractState, fact: Fact<T>, program: Program) => readonly string[] | void;
};
