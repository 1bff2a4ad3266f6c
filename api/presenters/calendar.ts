import { AMENDMENT_STEP } from '#engine/amend/names';
import type { Program } from '#engine/program';
import type { ContractState, StepState } from '#engine/state';
import type { DateValue } from '#schema/facts';
import { phaseOfScope } from './step-names.ts';

/** What a date on a contract's calendar is about. */
export type DatedWhat = 'due' | 'meets' | 'opens' | 'default' | 'ends' | 'closes';

/** A date that the contract already holds: it changes only if somebody moves something. */
export type HeldDate = {
  what: DatedWhat;
  date: Pick<DateValue, 'on' | 'from'>;
  node: string | null;
  phase: string | null;
  occurrence: number | null;
};

/** Every date that stands in the state of a contract: due dates, planned occurrences, defaults, ends, closings. */
export function heldDates(program: Program, state: ContractState): HeldDate[] {
  const steps = Object.values(state.steps).filter(({ node }) => node !== AMENDMENT_STEP);
  const inSteps = steps.flatMap((step) => datesOfStep(program, step));
  const inScopes = Object.values(state.scopes).flatMap(({ id, closedOn, closesAt, notBefore }) => {
    const phase = phaseOfScope(id);
    const date = closesAt ?? notBefore;
    if (closedOn !== undefined || phase === null || date === undefined) return [];
    return [{ what: 'closes' as const, date, node: null, phase, occurrence: null }];
  });
  return [...inSteps, ...inScopes];
}

function datesOfStep(program: Program, step: StepState): HeldDate[] {
  const { node, opens, deadline, stage } = step;
  const place = { node, phase: null };
  const meets = program.nodes[node]?.kind === 'meeting';
  const dates: HeldDate[] = [];
  if (stage === 'waiting' && opens) dates.push({ ...place, what: 'opens', date: opens, occurrence: null });
  if (deadline) dates.push({ ...place, what: 'default', date: deadline, occurrence: null });
  for (const run of Object.values(step.runs)) {
    const occurrence = run.n;
    const due = run.due ?? (run.on === undefined ? undefined : { on: run.on, ...(run.from ? { from: run.from } : {}) });
    if (due) dates.push({ ...place, what: meets ? 'meets' : 'due', date: due, occurrence });
    if (run.deadline) dates.push({ ...place, what: 'default', date: run.deadline, occurrence });
    if (run.ends) dates.push({ ...place, what: 'ends', date: run.ends, occurrence });
  }
  return dates;
}
