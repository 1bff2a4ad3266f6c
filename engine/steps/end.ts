import { endContract } from '../flow/end.ts';
import type { Kind } from './kind.ts';

/** A typed end of the contract, wherever it stands (R6). */
export const end: Kind<'end'> = {
  kind: 'end',
  verbs: [],
  begin({ turn, node }) {
    endContract(turn, node.outcome, node.id);
    return null;
  },
};
