import type { DateValue } from '#schema/facts';
import { AMENDMENT_STEP } from '../amend/names.ts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import type { ContractSummary, IncidentView, ItemView, PartyView } from './read-models.ts';
import { waitsOf } from './waits.ts';

/** What a list or a board shows of a contract. */
export function summarise(program: Program, state: ContractState, open: readonly ItemView[]): ContractSummary {
  return {
    status: state.status,
    seq: state.seq,
    at: state.at,
    openedOn: state.openedOn,
    phases: openPhases(program, state),
    parties: partiesOf(state),
    openItems: open.length,
    unsigned: open.filter(({ verbs, node }) => verbs.includes('sign') && node !== AMENDMENT_STEP).length,
    nextDue: nearest(open),
    waits: waitsOf(program, state, open),
    incidents: incidentsOf(state),
    end: state.end,
    ...sharesOf(state),
  };
}

function openPhases(program: Program, state: ContractState): ContractSummary['phases'] {
  const open = Object.values(state.scopes).filter((scope) => scope.of.startsWith('p:') && scope.closedOn === undefined);
  return Object.keys(program.phases).flatMap((phase) =>
    open.flatMap(({ of, round, openedOn }) => (of === `p:${phase}` ? [{ phase, round, openedOn }] : [])),
  );
}

function partiesOf(state: ContractState): PartyView[] {
  return Object.entries(state.seats).map(([seat, { role, person }]) => {
    const organisation = person === null ? undefined : state.people[person]?.organisation;
    return { seat, role, person, ...(organisation === undefined ? {} : { organisation }) };
  });
}

function nearest(open: readonly ItemView[]): DateValue | null {
  let nearestDue: DateValue | null = null;
  for (const { due } of open) if (due && (nearestDue === null || due.at < nearestDue.at)) nearestDue = due;
  return nearestDue;
}

function sharesOf({ shares = {} }: ContractState): Pick<ContractSummary, 'shares'> {
  const views = Object.entries(shares).map(([what, share]) => ({ what, ...share }));
  return views.length === 0 ? {} : { shares: views };
}

function incidentsOf(state: ContractState): IncidentView[] {
  return Object.values(state.incidents).map(({ id, code, at, step, node, details, offers }) => ({
    incident: id,
    code,
    at,
    ...(step === undefined ? {} : { step }),
    ...(node === undefined ? {} : { node }),
    ...(details === undefined ? {} : { details }),
    offers,
  }));
}
