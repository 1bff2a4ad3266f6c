import { BUILT_IN_LISTS } from '#schema/vocabulary';
import { fieldKey } from '../fields.ts';
import type { ContractState } from '../state.ts';
import type { Appliers } from './appliers.ts';

/** What is known of a contract as a whole: people, data, pauses, incidents, end. */
export const contractFacts = {
  ContractOpened(state, fact, program) {
    state.status = 'open';
    state.engine = fact.engine;
    state.openedOn = fact.on;
    state.presumeTaken = fact.presumeTaken ?? false;
    state.anchors['contract:opened'] = fact.on;
    for (const field of Object.values(program.fields)) if (field.type === 'list') state.lists[field.id] = [];
    for (const list of BUILT_IN_LISTS) state.lists[list] ??= [];
    return ['contract:opened'];
  },
  SeatTaken(state, fact) {
    const n = Number(fact.seat.slice(fact.seat.lastIndexOf('.') + 1));
    state.seatCount[fact.role] = Math.max(state.seatCount[fact.role] ?? 0, n);
    state.seats[fact.seat] = { role: fact.role, n, person: fact.person, since: fact.on };
    rememberPerson(state, fact);
  },
  SeatReplaced(state, fact) {
    const seat = state.seats[fact.seat];
    if (seat) seat.person = fact.person;
    rememberPerson(state, fact);
  },
  SeatLeft(state, fact) {
    const seat = state.seats[fact.seat];
    if (seat) seat.person = null;
    if (state.amendment) state.amendment.seats = state.amendment.seats.filter((asked) => asked !== fact.seat);
  },
  FieldSet(state, fact) {
    state.fields[fieldKey(fact.field, fact.of)] = fact.value;
    return [`field:${fact.field}`];
  },
  ConsentGiven(state, fact) {
    state.fields[fieldKey(fact.field, fact.of)] = fact.until ?? true;
    return [`field:${fact.field}`];
  },
  ConsentWithdrawn(state, fact) {
    state.fields[fieldKey(fact.field, fact.of)] = false;
    return [`field:${fact.field}`];
  },
  RowAdded(state, fact) {
    state.lists[fact.list] ??= [];
    state.lists[fact.list]?.push({ id: fact.row, values: { ...fact.values } });
    return ['row'];
  },
  RowChanged(state, fact) {
    const row = state.lists[fact.list]?.find((candidate) => candidate.id === fact.row);
    if (row) Object.assign(row.values, fact.values);
    return ['row'];
  },
  RowRemoved(state, fact) {
    state.lists[fact.list] = (state.lists[fact.list] ?? []).filter((row) => row.id !== fact.row);
    return ['row'];
  },
  OutsideAnswered(state, fact) {
    if (!fact.heard) state.remembered[fact.node] = { answer: fact.answer, on: fact.on };
  },
  Muted(state, fact) {
    state.mutes[muteKey(fact.person, fact.item)] = fact.until;
  },
  Unmuted(state, fact) {
    delete state.mutes[muteKey(fact.person, fact.item)];
  },
  ReachChanged(state, { person, secondChannel }) {
    state.people[person] = { ...state.people[person], secondChannel };
  },
  Shared(state, { what, by, roles, purpose, until }) {
    const share = { by, roles: [...roles], purpose, ...(until === undefined ? {} : { until }) };
    state.shares = { ...state.shares, [what]: share };
  },
  Unshared(state, fact) {
    const { [fact.what]: _private, ...left } = state.shares ?? {};
    state.shares = left;
  },
  Suspended(state, fact) {
    state.status = 'suspended';
    state.restsSince = fact.on;
  },
  Resumed(state) {
    state.status = 'open';
    state.restsSince = null;
  },
  IncidentOpened(state, fact) {
    state.incidentCount += 1;
    if (fact.code === 'POISONED') state.status = 'poisoned';
    const { incident, code, scope, step, node, details, offers } = fact;
    state.incidents[incident] = {
      id: incident,
      code,
      at: fact.at,
      offers: [...offers],
      ...(scope === undefined ? {} : { scope }),
      ...(step === undefined ? {} : { step }),
      ...(node === undefined ? {} : { node }),
      ...(details === undefined ? {} : { details }),
    };
  },
  IncidentResolved(state, fact) {
    delete state.incidents[fact.incident];
  },
  ContractEnded(state, fact) {
    state.status = 'ended';
    state.end = { outcome: fact.outcome, node: fact.node, on: fact.on };
    state.steps = {};
    state.items = {};
    state.scopes = {};
    state.incidents = {};
  },
} satisfies Appliers;

function rememberPerson(
  state: ContractState,
  fact: { person: string; organisation?: string; secondChannel?: boolean },
): void {
  state.people[fact.person] = {
    ...(fact.organisation === undefined ? {} : { organisation: fact.organisation }),
    ...(fact.secondChannel === undefined ? {} : { secondChannel: fact.secondChannel }),
  };
}

/** Silence may be asked for a person, or for one item of hers. */
export function muteKey(person: string, item: string | undefined): string {
  return item === undefined ? person : `${person}/${item}`;
}
