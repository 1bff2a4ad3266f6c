import { workflowInfo } from '@temporalio/workflow';
import type { ContractRun } from './contract-run.ts';
import { hasUpgrade } from './versions.ts';

const MOST_EVENTS = 1000;
const MOST_BYTES = 1_000_000;
const MOST_ACTS = 250;
const LONGEST_RUN_MS = 90 * 24 * 3600 * 1000;

/** What may make a run shorter than usual: tests, and rehearsals, where months pass in a second. */
export type RotationRules = { rotateAfterActs?: number; rehearsal?: true };

/** Whether the contract should go on in a fresh run: a long history is slow to replay and is bounded by the server. */
export function mustRotate(run: ContractRun, { rotateAfterActs = MOST_ACTS, rehearsal }: RotationRules): boolean {
  const { continueAsNewSuggested, historyLength, historySize, runStartTime } = workflowInfo();
  return (
    continueAsNewSuggested ||
    historyLength > MOST_EVENTS ||
    historySize > MOST_BYTES ||
    run.acts >= rotateAfterActs ||
    (!rehearsal && Date.now() - runStartTime.getTime() > LONGEST_RUN_MS) ||
    hasUpgrade(run.version)
  );
}
