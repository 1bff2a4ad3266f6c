import type { Connection } from 'mongoose';
import { type Fact, type FactType, factSchema } from '#schema/facts';
import { type JournalDocument, journalCollection } from './collections/journal.ts';
import { modelOf } from './mongo.ts';
import { above, noneOf } from './operators.ts';

export type JournalRepository = ReturnType<typeof journalRepository>;

/** The history of contracts, read only: the projector alone appends. */
export function journalRepository(connection: Connection) {
  const journal = modelOf(connection, journalCollection);
  return {
    /** Facts after a number, in order. */
    async page(contract: string, afterSeq: number, limit: number): Promise<Fact[]> {
      const lines = await journal
        .find({ contract, seq: above(afterSeq) })
        .sort({ seq: 1 })
        .limit(limit)
        .lean<JournalDocument[]>();
      return lines.map((line) => readFact(line.body));
    },
    /** Every fact of one type, in order: for what is rare. */
    async ofType(contract: string, type: FactType): Promise<Fact[]> {
      const lines = await journal.find({ contract, type }).sort({ seq: 1 }).lean<JournalDocument[]>();
      return lines.map((line) => readFact(line.body));
    },
    /** The last fact that an act led to, or null: how a retried act finds its answer after the contract has ended. */
    async lastSeqOfCause(contract: string, cause: string): Promise<number | null> {
      const line = await journal
        .findOne({ contract, cause }, { seq: 1 })
        .sort({ seq: -1 })
        .lean<Pick<JournalDocument, 'seq'>>();
      return line?.seq ?? null;
    },
    /** Whether anybody but this person has done something: what falls due by itself is nobody's doing. */
    async hasActorBesides(contract: string, person: string): Promise<boolean> {
      return (await journal.exists({ contract, actor: noneOf([null, person]) })) !== null;
    },
    /** Lines as stored, with their hashes: for whoever wants to check the chain. */
    async lines(contract: string, afterSeq: number, limit: number): Promise<JournalDocument[]> {
      return journal
        .find({ contract, seq: above(afterSeq) })
        .sort({ seq: 1 })
        .limit(limit)
        .lean<JournalDocument[]>();
    },
  };
}

/** A fact read back from its bytes, checked, and with its keys in the order they were written in. */
export function readFact(body: string): Fact {
  const fact = JSON.parse(body) as Fact;
  factSchema.parse(fact);
  return fact;
}
