import { addressOn, isDeliveredByMachine, isOfferedHere } from '#messaging/channels';
import { DEFAULT_SETTINGS } from '#messaging/ports';
import type { DayPart, PersonChannel, PersonDocument } from '#store/collections/people';

/** One way to reach somebody: who carries messages on it here, and whether it is known where to. */
export type ReminderWay = { channel: PersonChannel; by: 'machine' | 'hand' | 'nobody'; hasAddress: boolean };

/** What somebody chose about being told of things, and what there is to choose from. */
export type ReminderChoice = {
  /** The preferred channel first. */
  channels: PersonChannel[];
  ways: ReminderWay[];
  /** Null: at any hour at which people may be written to. */
  part: DayPart | null;
  /** The most messages in a week, urgent ones aside. */
  weeklyCap: number;
  /** The most that anybody gets. */
  weeklyMost: number;
};

const CHANNELS: readonly PersonChannel[] = ['sms', 'call', 'letter', 'mail'];

export function reminderChoice(person: PersonDocument | null): ReminderChoice {
  const weeklyMost = DEFAULT_SETTINGS.weeklyCap;
  return {
    channels: person?.channels ?? [],
    ways: CHANNELS.map((channel) => wayOf(person, channel)),
    part: person?.reminders?.part ?? null,
    weeklyCap: Math.min(person?.reminders?.weeklyCap ?? weeklyMost, weeklyMost),
    weeklyMost,
  };
}

function wayOf(person: PersonDocument | null, channel: PersonChannel): ReminderWay {
  const by = !isOfferedHere(channel) ? 'nobody' : isDeliveredByMachine(channel) ? 'machine' : 'hand';
  return { channel, by, hasAddress: person !== null && addressOn(person, channel) !== null };
}
