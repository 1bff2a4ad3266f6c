import type { ContractLine } from '../types.ts';
import type { Question } from './question.ts';

export type ContractsPage = { contracts: ContractLine[]; next: string | null };

/** The contracts of whoever is signed in, the newest first. */
export const contracts: Question<ContractsPage> = { key: ['contracts'], path: () => '/contracts', inPages: true };
