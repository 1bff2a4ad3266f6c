import { useOutletContext } from 'react-router';
import type { Contract } from '../../../api-client/types.ts';

/** The contract whose room one is in. */
export function useRoom(): Contract {
  return useOutletContext<Contract>();
}
