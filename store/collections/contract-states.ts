import { collection } from '../mongo.ts';

/**
 * Where a contract stands, as the engine sees it, folded from its journal: what `explain` and what-if need. Kept as
 * text, because seats and items have dots in their names.
 */
export type ContractStateDocument = { _id: string; seq: number; state: string };

export const contractStatesCollection = collection<ContractStateDocument>('contractStates', {
  _id: String,
  seq: Number,
  state: String,
});
