import type { Connection } from 'mongoose';
import { genesisHash, nextHash } from './chain.ts';
import { type ContractDocument, contractsCollection } from './collections/contracts.ts';
import type { JournalDocument } from './collections/journal.ts';
import { journalRepository, readFact } from './journal.ts';
import { modelOf } from './mongo.ts';

/** Whether a contract's history is whole and untouched, and if not, from where on. */
export type ChainReport =
  | { ok: true; length: number; head: string }
  | { ok: false; seq: number; problem: 'MISSING' | 'ALTERED' | 'TRUNCATED' };

const PAGE = 500;

/** Recomputes every hash of a contract's journal from its first fact. */
export async function verifyChain(connection: Connection, contract: string): Promise<ChainReport> {
  const journal = journalRepository(connection);
  let hash = genesisHash(contract);
  let seq = 0;
  for (;;) {
    const lines = await journal.lines(contract, seq, PAGE);
    for (const line of lines) {
      if (line.seq !== seq + 1) return { ok: false, seq: seq + 1, problem: 'MISSING' };
      hash = nextHash(hash, line.body);
      if (hash !== line.hash || !agrees(line)) return { ok: false, seq: line.seq, problem: 'ALTERED' };
      seq = line.seq;
    }
    if (lines.length < PAGE) return checkHead(connection, contract, seq, hash);
  }
}

/** The fields beside the body are there to search by; they must say what the body says. */
function agrees({ _id, contract, seq, at, type, actor, cause, body }: JournalDocument): boolean {
  const fact = readFact(body);
  return (
    _id === `${contract}:${seq}` &&
    fact.seq === seq &&
    fact.at === at &&
    fact.type === type &&
    fact.actor === actor &&
    fact.cause === cause
  );
}

/** A chain cut at its end is a good chain; only the contract's own head gives it away. */
async function checkHead(connection: Connection, contract: string, length: number, head: string): Promise<ChainReport> {
  const found = await modelOf(connection, contractsCollection).findOne({ _id: contract }).lean<ContractDocument>();
  const whole = found ? found.lastSeq === length && found.lastHash === head : length === 0;
  return whole ? { ok: true, length, head } : { ok: false, seq: length + 1, problem: 'TRUNCATED' };
}
