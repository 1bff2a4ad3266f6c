import { randomBytes } from 'node:crypto';
import type { ClientSession, Connection } from 'mongoose';
import {
  type HandChannel,
  type HandDeliveryDocument,
  type HandDone,
  type HandTrial,
  handDeliveriesCollection,
} from './collections/hand-deliveries.ts';
import { type MessageDocument, messagesCollection } from './collections/messages.ts';
import { placeOf, standingOn } from './lists.ts';
import { modelOf } from './mongo.ts';
import { among, atMost, other } from './operators.ts';
import type { Page } from './page.ts';
import { readList } from './read-list.ts';
import { inTransaction } from './transaction.ts';

/** The part of an envelope that is about one contract. */
export type HandPart = Pick<HandDeliveryDocument, 'contract' | 'rehearsal' | 'rows'> & { readers: readonly string[] };

/** Goes with every write that changes what people read. */
const CHANGED = { $inc: { changes: 1 } };

/** What became of a delivery that somebody, or time, wanted to close. */
type Closing = Pick<HandDeliveryDocument, 'done'> & { state: 'done' | 'dropped'; at: number };

export type HandDeliveriesRepository = ReturnType<typeof handDeliveriesRepository>;

/** Calls to make and letters to post, one for each person, channel and contract at a time. */
export function handDeliveriesRepository(connection: Connection) {
  const deliveries = modelOf(connection, handDeliveriesCollection);
  const messages = modelOf(connection, messagesCollection);

  async function addPart(
    { _id: envelope, person }: MessageDocument,
    channel: HandChannel,
    { contract, rehearsal, rows, readers }: HandPart,
    { session, now }: { session: ClientSession; now: number },
  ): Promise<void> {
    const open = { contract, person, channel, state: 'open' as const };
    const added = { $addToSet: { rows: { $each: [...rows] }, envelopes: envelope }, $set: { checkAt: now } };
    const more = { ...added, ...CHANGED };
    const joined = await deliveries.updateOne(open, more, { session });
    if (joined.matchedCount === 1) return;
    const _id = randomBytes(16).toString('hex');
    const standing = { lists: standingOn(readers, _id), place: placeOf(now, _id), checkAt: now };
    const fresh = { ...open, rehearsal, rows, envelopes: [envelope], since: now, trials: [], done: null, changes: 0 };
    await deliveries.create([{ _id, ...fresh, ...standing }], { session });
  }

  /** An envelope is out of hand once nothing of it is left to be told; it was sent if somebody told anything of it. */
  async function settle(envelopes: readonly string[], at: number, session: ClientSession): Promise<void> {
    for (const _id of envelopes) {
      const parts = await deliveries.find({ envelopes: _id }, { state: 1 }, { session }).lean<{ state: string }[]>();
      if (parts.some(({ state }) => state === 'open')) continue;
      const told = parts.some(({ state }) => state === 'done');
      const $set = told ? { state: 'sent' as const, sentAt: at } : { state: 'dropped' as const };
      await messages.updateOne({ _id, state: 'byHand' }, { $set }, { session });
    }
  }

  async function close(id: string, { at, ...change }: Closing): Promise<boolean> {
    return inTransaction(connection, async (session) => {
      const $set = { ...change, lists: [] };
      const closed = await deliveries.updateOne({ _id: id, state: 'open' }, { $set, ...CHANGED }, { session });
      if (closed.modifiedCount !== 1) return false;
      const found = await deliveries
        .findOne({ _id: id }, { envelopes: 1 }, { session })
        .lean<{ envelopes: string[] }>();
      await settle(found?.envelopes ?? [], at, session);
      return true;
    });
  }

  return {
    /**
     * Puts an envelope into people's hands, contract by contract, all of it or nothing, once. What the same person is
     * still to be told about the same contract on the same channel is told together. Without a part it is dropped.
     */
    async handOver(
      envelope: MessageDocument,
      channel: HandChannel,
      parts: readonly HandPart[],
      now: number,
    ): Promise<void> {
      await inTransaction(connection, async (session) => {
        const $set = { reported: true, ...(parts.length === 0 ? { state: 'dropped' as const } : {}) };
        const mine = { _id: envelope._id, state: 'byHand' as const, reported: false };
        const taken = await messages.updateOne(mine, { $set }, { session });
        if (taken.modifiedCount !== 1) return;
        for (const part of parts) await addPart(envelope, channel, part, { session, now });
      });
    },
    async find(id: string): Promise<HandDeliveryDocument | null> {
      return deliveries.findOne({ _id: id }).lean<HandDeliveryDocument>();
    },
    /** What is to be told in the contracts that somebody may open, what has waited longest first. */
    async ofReader(reader: string, limit: number, cursor?: string): Promise<Page<HandDeliveryDocument>> {
      const placeIn = ({ place }: HandDeliveryDocument) => place;
      const list = { list: reader, field: 'place', placeIn, direction: 1 } as const;
      return readList(deliveries, list, { limit, cursor });
    },
    /** What one person is still to be told, whatever the contract. */
    async openFor(person: string, limit: number): Promise<HandDeliveryDocument[]> {
      return deliveries.find({ person, state: 'open' }).sort({ place: 1 }).limit(limit).lean<HandDeliveryDocument[]>();
    },
    /** What is still to be told about one contract, what has waited longest first. */
    async openIn(contract: string, limit: number): Promise<HandDeliveryDocument[]> {
      return deliveries
        .find({ contract, state: 'open' })
        .sort({ place: 1 })
        .limit(limit)
        .lean<HandDeliveryDocument[]>();
    },
    /** What these people were told by hand about a contract, or are to be told. */
    async ofContract(contract: string, people: readonly string[]): Promise<HandDeliveryDocument[]> {
      if (people.length === 0) return [];
      return deliveries.find({ contract, person: among([...new Set(people)]) }).lean<HandDeliveryDocument[]>();
    },
    /** Somebody was not reached: it stays open, and says who tried. False when it is not open, or the trial is known. */
    async tried(id: string, trial: HandTrial): Promise<boolean> {
      const open = { _id: id, state: 'open' as const, 'trials.key': other(trial.key) };
      const tried = await deliveries.updateOne(open, { $push: { trials: trial }, ...CHANGED });
      return tried.modifiedCount === 1;
    },
    /** Somebody was told; `now` is everybody's time, where a rehearsal has its own. False when it is not open any more: of two who say so, one was first. */
    async told(id: string, done: HandDone, now: number): Promise<boolean> {
      return close(id, { state: 'done', done, at: now });
    },
    /** Nothing of it is left to be told. */
    async drop(id: string, at: number): Promise<boolean> {
      return close(id, { state: 'dropped', done: null, at });
    },
    /** Open deliveries that were not looked at for a while. */
    async toCheck(now: number, limit: number): Promise<HandDeliveryDocument[]> {
      return deliveries
        .find({ state: 'open', checkAt: atMost(now) })
        .sort({ checkAt: 1 })
        .limit(limit)
        .lean<HandDeliveryDocument[]>();
    },
    /** They are still to be told, to the readers that their contracts have by now. */
    async checked(found: readonly { id: string; readers: readonly string[] }[], checkAt: number): Promise<void> {
      if (found.length === 0) return;
      const writes = found.map(({ id: _id, readers }) => ({
        updateOne: {
          filter: { _id, state: 'open' as const },
          update: { $set: { lists: standingOn(readers, _id), checkAt } },
        },
      }));
      await deliveries.bulkWrite(writes, { ordered: false });
    },
  };
}
