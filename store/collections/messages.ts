import { collection } from '../mongo.ts';
import type { PersonChannel } from './people.ts';

/** What a message says, once it is decided: a second attempt says the same, under the same Message-ID. */
export type FrozenMessage = { to: string; subject: string; text: string; language: string };

/**
 * One envelope: all that one person is told on one channel on one day, across contracts. A rehearsal has envelopes of
 * its own.
 */
export type MessageDocument = {
  /** The left half of the Message-ID. */
  _id: string;
  person: string;
  channel: PersonChannel;
  /** `real`, or the rehearsal and the day of it. */
  realm: string;
  /** The civil day it was made for. */
  day: string;
  urgent: boolean;
  state: 'gathering' | 'sending' | 'sent' | 'byHand' | 'failed' | 'dropped';
  /** Rows of the outbox it carries. */
  rows: string[];
  /** Goes up when rows join: what was decided about fewer rows is decided again. */
  edition: number;
  /** A claim may take it from then on; while somebody has it, the end of the lease. */
  notBefore: number;
  claim: string | null;
  attempts: number;
  lastError: string | null;
  frozen: FrozenMessage | null;
  createdAt: number;
  sentAt: number | null;
  /** Whether its contracts know: that it could not be delivered, or that it is in somebody's hands. */
  reported: boolean;
};

export const messagesCollection = collection<MessageDocument>(
  'messages',
  {
    _id: String,
    person: String,
    channel: String,
    realm: String,
    day: String,
    urgent: Boolean,
    state: String,
    rows: [String],
    edition: Number,
    notBefore: Number,
    claim: String,
    attempts: Number,
    lastError: String,
    frozen: Object,
    createdAt: Number,
    sentAt: Number,
    reported: Boolean,
  },
  [
    { fields: { state: 1, notBefore: 1, _id: 1 } },
    { fields: { person: 1, createdAt: -1 } },
    { fields: { person: 1, state: 1, sentAt: 1 } },
    { fields: { state: 1, reported: 1 } },
    {
      fields: { person: 1, channel: 1, realm: 1 },
      options: { unique: true, partialFilterExpression: { state: 'gathering', urgent: false } },
    },
  ],
);
