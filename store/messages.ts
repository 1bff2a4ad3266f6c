import type { Connection } from 'mongoose';
import { type FrozenMessage, type MessageDocument, messagesCollection } from './collections/messages.ts';
import type { PersonChannel } from './collections/people.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { findByIds } from './find-by-ids.ts';
import { modelOf } from './mongo.ts';
import { above, among, atMost } from './operators.ts';

/** Whose envelope it is: one is open for each person, channel and realm. */
export type EnvelopeKey = { person: string; channel: PersonChannel; realm: string };

export type NewEnvelope = EnvelopeKey &
  Pick<MessageDocument, '_id' | 'day' | 'urgent' | 'rows' | 'notBefore' | 'createdAt'>;

/** What becomes of a claimed envelope before anything is sent. */
export type Decision =
  | { envelope: MessageDocument; what: 'postpone'; notBefore: number }
  | { envelope: MessageDocument; what: 'drop' }
  /** Its reader chose another channel: its rows were given back, and go there. */
  | { envelope: MessageDocument; what: 'giveBack' }
  | { envelope: MessageDocument; what: 'send' | 'byHand' | 'fail'; frozen: FrozenMessage };

export type MessagesRepository = ReturnType<typeof messagesRepository>;

const EMPTY = {
  edition: 1,
  claim: null,
  attempts: 0,
  lastError: null,
  frozen: null,
  sentAt: null,
  reported: false,
} as const;
const CLAIMABLE: MessageDocument['state'][] = ['gathering', 'sending'];

/** Envelopes, from the first row to the receipt. Each step names the claim it was decided under. */
export function messagesRepository(connection: Connection) {
  const messages = modelOf(connection, messagesCollection);
  return {
    /** The envelopes that are open for these people. */
    async openFor(people: readonly string[]): Promise<MessageDocument[]> {
      return messages.find({ person: among(people), state: 'gathering', urgent: false }).lean<MessageDocument[]>();
    },
    /** Puts rows into envelopes that are still open; what has been closed meanwhile is left alone. */
    async join(joining: readonly { envelope: string; rows: readonly string[] }[]): Promise<void> {
      if (joining.length === 0) return;
      const writes = joining.map(({ envelope: _id, rows }) => {
        const update = { $addToSet: { rows: { $each: [...rows] } }, $inc: { edition: 1 } };
        return { updateOne: { filter: { _id, state: 'gathering' as const }, update } };
      });
      await messages.bulkWrite(writes, { ordered: false });
    },
    /** Opens envelopes; one that exists, or whose person has another open, is left out. */
    async open(envelopes: readonly NewEnvelope[]): Promise<void> {
      if (envelopes.length === 0) return;
      const documents = envelopes.map((envelope) => ({ ...EMPTY, ...envelope, state: 'gathering' as const }));
      await messages.insertMany(documents, { ordered: false }).catch((error: unknown) => {
        if (!isDuplicateKey(error)) throw error;
      });
    },
    async findMany(ids: readonly string[]): Promise<MessageDocument[]> {
      return findByIds(messages, ids);
    },
    /** Takes the envelopes that have waited longest, for as long as the lease lasts. */
    async claim(claim: string, now: number, leaseMs: number, limit: number): Promise<MessageDocument[]> {
      const due = await messages
        .find({ state: among(CLAIMABLE), notBefore: atMost(now) })
        .sort({ notBefore: 1, _id: 1 })
        .limit(limit)
        .lean<MessageDocument[]>();
      if (due.length === 0) return [];
      const taking = due.map(({ _id, notBefore }) => ({
        updateOne: { filter: { _id, notBefore }, update: { $set: { claim, notBefore: now + leaseMs } } },
      }));
      await messages.bulkWrite(taking, { ordered: false });
      return messages.find({ _id: among(due.map(({ _id }) => _id)), claim }).lean<MessageDocument[]>();
    },
    /**
     * Carries decisions out, and gives the envelopes that are now to be sent. A decision about fewer rows than are in
     * the envelope by now is void: the envelope is left to be claimed again.
     */
    async decide(decisions: readonly Decision[], now: number): Promise<MessageDocument[]> {
      if (decisions.length === 0) return [];
      const writes = decisions.map((decision) => {
        const { _id, claim, edition } = decision.envelope;
        return { updateOne: { filter: { _id, claim, edition }, update: { $set: changeOf(decision) } } };
      });
      await messages.bulkWrite(writes, { ordered: false });
      const ids = decisions.map(({ envelope }) => envelope._id);
      const claims = [...new Set(decisions.map(({ envelope }) => envelope.claim))];
      const mine = await messages.find({ _id: among(ids), claim: among(claims) }).lean<MessageDocument[]>();
      const overtaken = mine.filter(({ state }) => state === 'gathering').map(({ _id }) => _id);
      const free = { $set: { claim: null, notBefore: now } };
      if (overtaken.length > 0) await messages.updateMany({ _id: among(overtaken), state: 'gathering' }, free);
      return mine.filter(({ state }) => state === 'sending');
    },
    async sent({ _id }: MessageDocument, sentAt: number): Promise<void> {
      await messages.updateOne({ _id }, { $set: { state: 'sent', sentAt, claim: null } });
    },
    async tryAgain({ _id, claim }: MessageDocument, lastError: string, notBefore: number): Promise<void> {
      await messages.updateOne({ _id, claim }, { $set: { lastError, notBefore, claim: null }, $inc: { attempts: 1 } });
    },
    async fail({ _id, claim }: MessageDocument, lastError: string): Promise<void> {
      const $set = { state: 'failed' as const, lastError, claim: null };
      await messages.updateOne({ _id, claim }, { $set, $inc: { attempts: 1 } });
    },
    /** When the messages that count towards the weekly cap were sent, by person, the oldest first. */
    async sentSince(people: readonly string[], since: number): Promise<Map<string, number[]>> {
      const counted = {
        person: among(people),
        state: 'sent' as const,
        urgent: false,
        realm: 'real',
        sentAt: above(since),
      };
      const found = await messages
        .find(counted, { person: 1, sentAt: 1 })
        .sort({ sentAt: 1 })
        .lean<{ person: string; sentAt: number }[]>();
      const byPerson = new Map<string, number[]>();
      for (const { person, sentAt } of found) byPerson.set(person, [...(byPerson.get(person) ?? []), sentAt]);
      return byPerson;
    },
    /** Failures that their contracts have not been told. */
    async unreported(limit: number): Promise<MessageDocument[]> {
      return messages.find({ state: 'failed', reported: false }).limit(limit).lean<MessageDocument[]>();
    },
    async reported(id: string): Promise<void> {
      await messages.updateOne({ _id: id }, { $set: { reported: true } });
    },
    /** What one person was sent, the latest first. */
    async ofPerson(person: string, limit: number): Promise<MessageDocument[]> {
      return messages.find({ person }).sort({ createdAt: -1 }).limit(limit).lean<MessageDocument[]>();
    },
    /** Envelopes that somebody has to deliver by hand, and that are in nobody's hands yet. */
    async toHandOver(limit: number): Promise<MessageDocument[]> {
      return messages.find({ state: 'byHand', reported: false }).limit(limit).lean<MessageDocument[]>();
    },
  };
}

function changeOf(decision: Decision): Partial<MessageDocument> {
  switch (decision.what) {
    case 'postpone':
      return { notBefore: decision.notBefore, claim: null };
    case 'drop':
      return { state: 'dropped', claim: null };
    case 'giveBack':
      return { state: 'dropped', rows: [], claim: null };
    case 'byHand':
      return { state: 'byHand', frozen: decision.frozen, claim: null };
    case 'fail':
      return { state: 'failed', frozen: decision.frozen, lastError: 'no second channel', claim: null };
    case 'send':
      return { state: 'sending', frozen: decision.frozen };
  }
}
