import { toDay } from '#engine/calendar/plain-date';
import type { CivilDate, Moment } from '#schema/facts';
import type { BoardFilter, BoardSort } from '#store/board';
import type { ContractDocument } from '#store/collections/contracts';
import { wordsOf } from '#store/words';
import { type Dossier, openedFor } from '../dossier.ts';
import { dayOf, nowIn } from '../inbox/day-in.ts';
import type { Me } from '../policies/me.ts';
import { may } from '../policies/rules.ts';
import type { ApiStore } from '../ports.ts';
import { type ContractLine, contractLine, peopleOnLine, type WaitView } from '../presenters/contract.ts';
import { type Names, namesOf } from '../presenters/names.ts';

/** Somebody makes others wait: people and institutions alike, oneself included. */
export type BoardWait = WaitView & {
  you: boolean;
  /** Days since its date; 0 or less while there is time, null without a date. */
  daysLate: number | null;
};

/** One contract on a board. */
export type BoardLine = Omit<ContractLine, 'waits'> & {
  waits: BoardWait[];
  today: CivilDate;
  /** Days since the nearest date, once it is past. */
  daysLate: number;
  lastEventOn: CivilDate;
  /** Nothing has happened for two weeks, though it runs. */
  asleep: boolean;
  unsigned: number;
  /** Whether whoever looks acts on it as a coordinator: not where they made it without a seat. */
  steers: boolean;
};

export type BoardAsked = Omit<BoardFilter, 'reader' | 'dueWithin' | 'quietFor' | 'found'> & {
  q?: string | undefined;
  late?: boolean | undefined;
  asleep?: boolean | undefined;
  sort: BoardSort;
  cursor?: string | undefined;
};

const PAGE = 25;
const MOST_WORDS = 5;
const MOST_NAMESAKES = 100;

/** After so many days without any event, a contract sleeps. */
export const ASLEEP_AFTER_MS = 14 * 24 * 60 * 60 * 1_000;

/** A page of the contracts somebody coordinates, made or sits in, as asked. */
export async function readBoard(
  store: ApiStore,
  me: Me,
  now: Moment,
  { q, late, asleep, sort, cursor, ...filter }: BoardAsked,
): Promise<{ contracts: BoardLine[]; next: string | null }> {
  const asked: BoardFilter = {
    ...filter,
    reader: me.id,
    found: await searched(store, q),
    dueWithin: late ? { now, ms: 0 } : undefined,
    quietFor: asleep ? { now, ms: ASLEEP_AFTER_MS } : undefined,
  };
  const { rows, next } = await store.contracts.board(asked, sort, PAGE, cursor);
  const dossiers = await openedAll(store, me, rows);
  const names = await namesOf(
    store,
    dossiers.flatMap(({ contract }) => peopleOnLine(contract)),
  );
  return { contracts: dossiers.map((dossier) => boardLine(dossier, names, now)), next };
}

/** Those of these contracts that somebody may read. */
export async function openedAll(store: ApiStore, me: Me, contracts: readonly ContractDocument[]): Promise<Dossier[]> {
  const dossiers = await Promise.all(contracts.map((contract) => openedFor(store, contract, me)));
  return dossiers.filter(({ standings }) => may('contract.read', standings));
}

/** Names are looked up among people, who may be erased: contracts hold none. */
async function searched(store: ApiStore, q: string | undefined): Promise<BoardFilter['found']> {
  const words = wordsOf(q ?? '').slice(0, MOST_WORDS);
  return Promise.all(
    words.map(async (beginning) => {
      const people = await store.people.withWord(beginning, MOST_NAMESAKES);
      return { beginning, people: people.map(({ _id }) => _id) };
    }),
  );
}

/** One contract for a board. */
export function boardLine(dossier: Dossier, names: Names, now: Moment): BoardLine {
  const { contract } = dossier;
  const at = nowIn(contract, now);
  const line = contractLine(dossier, names, at);
  const { today } = line;
  const late = contract.dueAt <= at && line.nextDue !== null;
  return {
    ...line,
    waits: waitsAt(line.waits, dossier, today),
    daysLate: late && line.nextDue ? Math.max(toDay(today) - toDay(line.nextDue.on), 0) : 0,
    lastEventOn: dayOf(contract, contract.lastAt),
    asleep: contract.status === 'open' && contract.lastAt <= at - ASLEEP_AFTER_MS,
    unsigned: contract.unsigned,
    steers: dossier.steers,
  };
}

/** Who makes whom wait, the longest late first. */
function waitsAt(waits: readonly WaitView[], { me }: Dossier, today: CivilDate): BoardWait[] {
  const dated = waits.map((wait) => ({
    ...wait,
    you: wait.by.some(({ id }) => id === me.id),
    daysLate: wait.due === null ? null : toDay(today) - toDay(wait.due),
  }));
  return dated.sort((one, other) => (other.daysLate ?? -Infinity) - (one.daysLate ?? -Infinity));
}
