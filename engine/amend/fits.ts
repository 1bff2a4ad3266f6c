import { sameJson } from '../authoring/same-json.ts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import { arrowsFit } from './fits-arrows.ts';
import { peopleAndDataFit } from './fits-data.ts';
import { phasesFit } from './fits-phases.ts';
import { stepsFit } from './fits-steps.ts';
import { type AmendmentRefusal, stands } from './refusal.ts';

/**
 * Whether a contract can go on under a changed program from where it stands (R42): what happened stays as it was, what
 * is open keeps what it is made of, and what was not reached yet may change freely. Everything that stands in the way.
 */
export function fitsIn(before: Program, after: Program, state: ContractState): AmendmentRefusal[] {
  return [
    ...whatNeverChanges(before, after),
    ...peopleAndDataFit(before, after, state),
    ...phasesFit(before, after, state),
    ...stepsFit(before, after, state),
    ...arrowsFit(before, after, state),
  ];
}

function whatNeverChanges(before: Program, after: Program): AmendmentRefusal[] {
  const refusals: AmendmentRefusal[] = [];
  const isSame = before.template === after.template && before.format === after.format && before.engine === after.engine;
  if (!isSame) refusals.push(stands('AMENDMENT_TEMPLATE_OTHER', { template: after.template }));
  if (!sameJson(before.calendar, after.calendar)) refusals.push(stands('AMENDMENT_CALENDAR_CHANGED'));
  if (before.zone !== after.zone) refusals.push(stands('AMENDMENT_ZONE_CHANGED', { zone: after.zone }));
  return refusals;
}
