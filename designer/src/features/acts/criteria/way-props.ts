import type { Contract, FormList } from '../../../api-client/types.ts';
import type { CriteriaColumns } from './criteria-columns.ts';

/** What each way of working on criteria is given. */
export type WayProps = { contract: Contract; list: FormList; columns: CriteriaColumns };
