import type { Fact, Moment } from '#schema/facts';
import { fromDay } from '../calendar/plain-date.ts';
import { civilOf } from '../calendar/zone.ts';
import { seatsOfKind } from '../people/who.ts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import type { ItemBook } from './items.ts';
import type { OutboxRow } from './read-models.ts';

type Reading = { program: Program; state: ContractState; book: ItemBook };

/** What one fact makes people hear of: one row for each person. The outbox merges, caps and waits (R44). */
export function outboxRows(program: Program, state: ContractState, book: ItemBook, fact: Fact): OutboxRow[] {
  const reading = { program, state, book };
  switch (fact.type) {
    case 'RungFell':
      return fact.people.map((person) => rungRow(reading, fact, person));
    case 'NoticeSent':
      return fact.people.map((person) => noticeRow(reading, fact, person));
    case 'IncidentOpened':
      return coordinatorsOf(reading).map((person) => incidentRow(reading, fact, person));
    default:
      return [];
  }
}

function rungRow({ book }: Reading, fact: Fact<'RungFell'>, person: string): OutboxRow {
  const view = book.views.get(fact.item);
  return {
    key: `${fact.item}:${fact.rung}:${fact.due}:${person}`,
    purpose: 'rung',
    person,
    subject: fact.item,
    node: view?.node ?? null,
    about: fact.to === 'assignee' ? [] : (view?.people ?? []),
    to: fact.to,
    channel: fact.channel,
    rung: fact.rung,
    date: fact.date,
    due: fact.due,
    sendAt: fact.sendAt ?? fact.at,
    urgent: fact.urgent ?? false,
  };
}

function noticeRow({ program, state }: Reading, fact: Fact<'NoticeSent'>, person: string): OutboxRow {
  return {
    key: `${fact.step}:${fact.run}:notice:${person}`,
    purpose: 'notice',
    person,
    subject: fact.step,
    node: state.steps[fact.step]?.node ?? null,
    about: [],
    to: 'assignee',
    channel: 'preferred',
    rung: null,
    date: dayOf(program, fact.at),
    due: null,
    sendAt: fact.at,
    urgent: false,
  };
}

/** A contract that stands still must reach somebody the same day, whatever the hour. */
function incidentRow({ program, state }: Reading, fact: Fact<'IncidentOpened'>, person: string): OutboxRow {
  const node = fact.node ?? (fact.step === undefined ? undefined : state.steps[fact.step]?.node);
  return {
    key: `${fact.incident}:incident:${person}`,
    purpose: 'incident',
    person,
    subject: fact.incident,
    node: node ?? null,
    about: [],
    to: 'coordinator',
    channel: 'preferred',
    rung: null,
    date: dayOf(program, fact.at),
    due: null,
    sendAt: fact.at,
    urgent: fact.code === 'POISONED',
  };
}

function coordinatorsOf({ program, state }: Reading): string[] {
  const people = seatsOfKind(program, state, 'coordinator').flatMap((seat) => state.seats[seat]?.person ?? []);
  return [...new Set(people)];
}

function dayOf(program: Program, at: Moment): string {
  return fromDay(civilOf(program.zone, at).day);
}
