import type { WorkCalendar } from '#engine/calendar/holidays';
import type { OutboxRow } from '#engine/projection/read-models';
import { collection } from '../mongo.ts';

/** One reminder for one person, on its way into an envelope. Written by the projector. */
export type OutboxDocument = OutboxRow & {
  /** `contract:key`. */
  _id: string;
  contract: string;
  templateHash: string;
  rehearsal: boolean;
  timeZone: string;
  calendar: WorkCalendar;
  /** When it may join an envelope: at its hour, or at once in a rehearsal, whose hours are not ours. */
  readyAt: number;
  /** Written for a colleague of the person it was first meant for. */
  forColleague: boolean;
  /** The envelope it left with, or waits in. */
  envelope: string | null;
  state: 'waiting' | 'joined' | 'dropped';
};

export const outboxCollection = collection<OutboxDocument>(
  'outbox',
  {
    _id: String,
    contract: String,
    templateHash: String,
    rehearsal: Boolean,
    timeZone: String,
    calendar: Object,
    readyAt: Number,
    forColleague: Boolean,
    envelope: String,
    state: String,
    key: String,
    purpose: String,
    subject: String,
    node: String,
    rung: Number,
    person: String,
    to: Object,
    channel: String,
    date: String,
    due: String,
    sendAt: Number,
    urgent: Boolean,
    about: [String],
  },
  [
    { fields: { state: 1, readyAt: 1, _id: 1 } },
    { fields: { contract: 1, person: 1, date: 1 } },
    { fields: { contract: 1, sendAt: -1, _id: -1 } },
  ],
);
