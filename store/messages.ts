import type { Connection } from 'mongoose';
import { type FrozenMessage, type MessageDocument, messagesCollection } from './collections/messages.ts';
import type { PersonChannel } from './collections/people.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { modelOf } from './mongo.ts';
import { above, among, atMost } from './operators.ts';

/** Whose envelope it is: one is open for each person, channel and realm. */
export type EnvelopeKey = { person: string; channel: PersonChannel; realm: string };

export type NewEnvelope = EnvelopeKey &
  Pick<MessageDocument, '_id' | 'day' | 'urgent' | 'rows' | 'notBefore' | 'createdAt'>;

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

/** Envelopes, from the first row to the receipt. Each step names the claim it was decided under. */
export function messagesRepository(connection: Connection) {
  const messages = modelOf(connection, messagesCollection);
  return {
    /** Puts rows into the envelope that is open for this person; null when none is. */
    async join({ person, channel, realm }: EnvelopeKey, rows: readonly string[]): Promise<string | null> {
      const open = { person, channel, realm, urgent: false, state: 'gathering' as const };
      const change = { $addToSet: { rows: { $each: rows } }, $inc: { edition: 1 } };
      const found = await messages.findOneAndUpdate(open, change).lean<MessageDocument>();
      return found?._id ?? null;
    },
    /** Opens an envelope; false when it exists, or when another is open for the person. */
    async open(envelope: NewEnvelope): Promise<boolean> {
      try {
        await messages.create([{ ...EMPTY, ...envelope, state: 'gathering' }]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async find(id: string): Promise<MessageDocument | null> {
      return messages.findOne({ _id: id }).lean<MessageDocument>();
    },
    /** Takes the envelope that has waited longest, for as long as the lease lasts. */
    async claim(claim: string, now: number, leaseMs: number): Promise<MessageDocument | null> {
      return messages
        .findOneAndUpdate(
          { state: among(['gathering', 'sending']), notBefore: atMost(now) },
          { $set: { claim, notBefore: now + leaseMs } },
          { sort: { notBefore: 1, _id: 1 }, returnDocument: 'after' },
        )
        .lean<MessageDocument>();
    },
    /** Decides what an envelope says; false when a row joined it meanwhile, or the claim was lost. */
    async freeze(
      { _id, claim, edition }: MessageDocument,
      frozen: FrozenMessage,
      by: 'sending' | 'byHand',
    ): Promise<boolean> {
      const done = await messages.updateOne(
        { _id, claim, edition, state: 'gathering' },
        { $set: { state: by, frozen } },
      );
      return done.modifiedCount === 1;
    },
    async postpone({ _id, claim }: MessageDocument, notBefore: number): Promise<void> {
      await messages.updateOne({ _id, claim }, { $set: { notBefore, claim: null } });
    },
    async sent({ _id }: MessageDocument, sentAt: number): Promise<void> {
      await messages.updateOne({ _id }, { $set: { state: 'sent', sentAt, claim: null } });
    },
    async tryAgain({ _id, claim }: MessageDocument, lastError: string, notBefore: number): Promise<void> {
      await messages.updateOne({ _id, claim }, { $set: { lastError, notBefore, claim: null }, $inc: { attempts: 1 } });
    },
    async fail({ _id, claim }: MessageDocument, lastError: string): Promise<void> {
      await messages.updateOne(
        { _id, claim },
        { $set: { state: 'failed', lastError, claim: null }, $inc: { attempts: 1 } },
      );
    },
    /** Nothing in it is still to be said. False when a row joined it meanwhile. */
    async drop({ _id, claim, edition }: MessageDocument): Promise<boolean> {
      const done = await messages.updateOne({ _id, claim, edition }, { $set: { state: 'dropped', claim: null } });
      return done.modifiedCount === 1;
    },
    /** When the messages that count towards the weekly cap were sent, the oldest first. */
    async sentSince(person: string, since: number): Promise<number[]> {
      const counted = { person, state: 'sent' as const, urgent: false, realm: 'real', sentAt: above(since) };
      const found = await messages.find(counted, { sentAt: 1 }).sort({ sentAt: 1 }).lean<{ sentAt: number }[]>();
      return found.map(({ sentAt }) => sentAt);
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
    /** Calls to make and letters to write. */
    async byHand(limit: number): Promise<MessageDocument[]> {
      return messages.find({ state: 'byHand' }).sort({ notBefore: 1, _id: 1 }).limit(limit).lean<MessageDocument[]>();
    },
    /** Somebody made the call, or posted the letter. */
    async doneByHand(id: string, at: number): Promise<boolean> {
      const done = await messages.updateOne({ _id: id, state: 'byHand' }, { $set: { state: 'sent', sentAt: at } });
      return done.modifiedCount === 1;
    },
  };
}
