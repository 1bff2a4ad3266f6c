import { fromDay } from '#engine/calendar/plain-date';
import { civilOf, formatInstant } from '#engine/calendar/zone';
import type { CivilDate, Moment } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { IncidentCode, PhaseKind, Resolution } from '#schema/vocabulary';
import type { ContractDocument } from '#store/collections/contracts';
import type { AmendmentMark } from '../amendments/views.ts';
import type { Dossier } from '../dossier.ts';
import { type DateView, dateView } from './dates.ts';
import { indexOf } from './index-of.ts';
import { type StepView, stepView } from './item.ts';
import type { Names, PersonView } from './names.ts';
import { maySeeReach, maySeeStep } from './privacy.ts';

/** Where a contract stands in its life. `draft`: never launched; `starting`: launched, nothing shown yet. */
export type ContractStatus = 'draft' | 'starting' | 'open' | 'suspended' | 'ended' | 'poisoned';

export type PhaseView = {
  id: string;
  kind: PhaseKind;
  title: Localised;
  /** Runs beside the others. */
  beside: boolean;
  state: 'done' | 'open' | 'coming';
  openedOn: CivilDate | null;
};

export type PartyView = {
  seat: string;
  role: { id: string; title: Localised };
  person: PersonView | null;
};

export type WaitView = {
  step: StepView;
  by: PersonView[];
  /** How many others it holds up. */
  holds: number;
  since: CivilDate;
  due: CivilDate | null;
};

export type IncidentView = {
  id: string;
  code: IncidentCode;
  on: CivilDate;
  step: StepView | null;
  offers: Resolution[];
  /** Whose refusal it is about, where it is. */
  seat: string | null;
};

/** A line of the list of contracts. */
export type ContractLine = {
  id: string;
  title: string;
  programme: { id: string; title: Localised };
  rehearsal: boolean;
  status: ContractStatus;
  seq: number;
  phases: PhaseView[];
  openedOn: CivilDate | null;
  nextDue: DateView | null;
  openItems: number;
  waits: WaitView[];
  incidents: number;
  end: { outcome: string; on: CivilDate; step: StepView | null } | null;
  /** The day it is in this contract: a rehearsal has a time of its own. */
  today: CivilDate;
};

/** A whole contract, but for its items, dates and journal. */
export type ContractView = Omit<ContractLine, 'incidents'> & {
  version: { hash: string; number: number };
  timeZone: string;
  /** What time it is in this contract: everybody's time, or the rehearsal's own. */
  now: string;
  parties: PartyView[];
  incidents: IncidentView[];
  /** The changes in force, with the steps that each added or changed, as far as this person sees them. */
  amendments: AmendmentMark[];
  /**
   * `coordinates`: sees it like a coordinator, who may have made it without a seat. `steers`: acts on it as one, from a
   * seat. `reaches`: whether it is for this person to know and write where people are reached.
   */
  my: { roles: string[]; coordinates: boolean; steers: boolean; reaches: boolean };
};

/** One contract for a list. `now` is its own time. */
export function contractLine(dossier: Dossier, names: Names, now: Moment): ContractLine {
  const { contract, template } = dossier;
  const { summary } = contract;
  return {
    id: contract._id,
    title: contract.title,
    programme: { id: template.id, title: template.title },
    rehearsal: contract.rehearsal,
    status: statusOf(contract),
    seq: contract.lastSeq,
    phases: phasesOf(dossier),
    openedOn: summary?.openedOn ?? null,
    nextDue: summary?.nextDue ? dateView(summary.nextDue, contract.calendar) : null,
    openItems: summary?.openItems ?? 0,
    waits: waitsOf(dossier, names),
    incidents: summary?.incidents.length ?? 0,
    end: summary?.end ? { ...summary.end, step: stepView(template, summary.end.node ?? '', null) } : null,
    today: dayIn(contract.timeZone, now),
  };
}

/** One contract, opened. `now` is its own time. */
export function contractView(dossier: Dossier, names: Names, now: Moment): ContractView {
  const { contract, version, roles, coordinates } = dossier;
  return {
    ...contractLine(dossier, names, now),
    version: { hash: version.hash, number: version.version },
    timeZone: contract.timeZone,
    now: formatInstant(contract.timeZone, now),
    parties: partiesOf(dossier, names),
    incidents: coordinates ? incidentsOf(dossier) : [],
    amendments: marksOf(dossier),
    my: {
      roles: [...roles],
      coordinates,
      steers: dossier.steers,
      reaches: maySeeReach(dossier),
    },
  };
}

/** Everybody a contract names. */
export function peopleOf(contract: ContractDocument): string[] {
  const seats = contract.summary?.parties ?? contract.opening.parties;
  return [...seats.flatMap((seat) => seat.person ?? []), ...peopleOnLine(contract)];
}

/** Everybody the line of a contract names: who makes others wait. */
export function peopleOnLine({ summary }: ContractDocument): string[] {
  return summary?.waits.flatMap((wait) => wait.by) ?? [];
}

export function statusOf({ launched, status }: ContractDocument): ContractStatus {
  if (status !== 'new') return status;
  return launched ? 'starting' : 'draft';
}

function dayIn(zone: string, at: Moment): CivilDate {
  return fromDay(civilOf(zone, at).day);
}

/** Phases run in order: what lies before the first open one is done, unless the contract has not begun or has ended. */
function phasesOf({ contract, template }: Dossier): PhaseView[] {
  const open = contract.summary?.phases ?? [];
  const inOrder = template.phases.filter((phase) => !phase.beside);
  const reached = inOrder.findIndex(({ id }) => open.some(({ phase }) => phase === id));
  const ended = contract.summary?.end !== null && contract.summary !== null;
  return template.phases.map(({ id, kind, title, beside }) => {
    const found = open.find(({ phase }) => phase === id);
    const place = inOrder.findIndex((phase) => phase.id === id);
    const isDone = ended || (place !== -1 && place < reached);
    const state = found && !ended ? 'open' : isDone ? 'done' : 'coming';
    return { id, kind, title, beside: beside ?? false, state, openedOn: found?.openedOn ?? null };
  });
}

function partiesOf({ contract, template }: Dossier, names: Names): PartyView[] {
  const seats = contract.summary?.parties ?? contract.opening.parties.map((party) => ({ seat: '', ...party }));
  return seats.map(({ seat, role, person }) => ({
    seat,
    role: { id: role, title: indexOf(template).roles.get(role)?.title ?? { fr: role } },
    person: person === null ? null : names(person),
  }));
}

/** Who makes whom wait; private steps of others are left out. */
function waitsOf(dossier: Dossier, names: Names): WaitView[] {
  const waits = dossier.contract.summary?.waits ?? [];
  return waits.flatMap(({ node, by, holds, since, due }) => {
    const step = stepView(dossier.template, node, null);
    const visible = by.includes(dossier.me.id) || maySeeStep(dossier, node);
    return step && visible ? [{ step, by: by.map(names), holds, since, due }] : [];
  });
}

function incidentsOf(dossier: Dossier): IncidentView[] {
  const { contract, template } = dossier;
  const incidents = contract.summary?.incidents ?? [];
  return incidents.map(({ incident, code, at, node, offers, details }) => ({
    id: incident,
    code,
    on: dayIn(contract.timeZone, at),
    step: maySeeStep(dossier, node) ? stepView(template, node ?? '', null) : null,
    offers,
    seat: typeof details?.['seat'] === 'string' ? details['seat'] : null,
  }));
}

function marksOf(dossier: Dossier): AmendmentMark[] {
  const { amendments = [] } = dossier.contract;
  return amendments.map(({ n, on, steps }) => ({ n, on, steps: steps.filter((step) => maySeeStep(dossier, step)) }));
}
