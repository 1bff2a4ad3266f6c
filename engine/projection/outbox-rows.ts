import type { Fact, Moment } from '#schema/facts';
import { fromDay } from '../calendar/plain-date.ts';
import { civilOf } from '../calendar/zone.ts';
import { type Command, commandsOf } from '../commands.ts';
import { seatsOfKind } from '../people/who.ts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import type { ItemBook } from './items.ts';
import type { OutboxRow } from './read-models.ts';

type Reading = { program: Program; state: ContractState; book: ItemBook; at: Moment };
type CommandOf<D extends Command['do']> = Extract<Command, { do: D }>;

/** What one fact makes people hear of: one row for each person. The outbox merges, caps and waits (R44). */
export function outboxRows(program: Program, state: ContractState, book: ItemBook, fact: Fact): OutboxRow[] {
  const reading = { program, state, book, at: fact.at };
  return commandsOf([fact]).flatMap((command) => rowsOf(reading, command));
}

function rowsOf(reading: Reading, command: Command): OutboxRow[] {
  switch (command.do) {
    case 'Remind':
      return command.people.map((person) => reminder(reading, command, person));
    case 'Notify':
      return command.people.map((person) => notice(reading, command, person));
    case 'WarnCoordinator':
      return coordinatorsOf(reading).map((person) => warning(reading, command, person));
  }
}

function reminder({ book }: Reading, command: CommandOf<'Remind'>, person: string): OutboxRow {
  const { item, rung, to, channel, date, due, urgent, sendAt } = command;
  const view = book.views.get(item);
  return {
    key: `${item}:${rung}:${due}:${person}`,
    purpose: 'rung',
    person,
    subject: item,
    node: view?.node ?? null,
    about: to === 'assignee' ? [] : (view?.people ?? []),
    to,
    channel,
    rung,
    date,
    due,
    sendAt,
    urgent,
  };
}

function notice(reading: Reading, { step, fact }: CommandOf<'Notify'>, person: string): OutboxRow {
  const node = reading.state.steps[step]?.node ?? null;
  return { ...told(reading, person), key: `${step}:${fact}:notice:${person}`, purpose: 'notice', subject: step, node };
}

/** A contract that stands still must reach somebody the same day, whatever the hour. */
function warning(reading: Reading, { incident }: CommandOf<'WarnCoordinator'>, person: string): OutboxRow {
  const found = reading.state.incidents[incident];
  const node = found?.node ?? (found?.step === undefined ? undefined : reading.state.steps[found.step]?.node);
  return {
    ...told(reading, person),
    key: `${incident}:incident:${person}`,
    purpose: 'incident',
    subject: incident,
    node: node ?? null,
    to: 'coordinator',
    urgent: found?.code === 'POISONED',
  };
}

/** What has no ladder behind it: said once, today, on the channel the person prefers. */
function told({ program, at }: Reading, person: string) {
  const date = fromDay(civilOf(program.zone, at).day);
  const how = { about: [], to: 'assignee', channel: 'preferred', rung: null, due: null, urgent: false } as const;
  return { person, ...how, about: [] as string[], date, sendAt: at };
}

function coordinatorsOf({ program, state }: Reading): string[] {
  const people = seatsOfKind(program, state, 'coordinator').flatMap((seat) => state.seats[seat]?.person ?? []);
  return [...new Set(people)];
}
