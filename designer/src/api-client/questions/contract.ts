import { knownSeq, learnSeq } from '../known-seq.ts';
import type {
  Amendments,
  Commitment,
  Contract,
  ContractRecord,
  ContractYear,
  Dates,
  Explanation,
  FileLine,
  Graph,
  Item,
  JournalLine,
  ResultSet,
  Terms,
} from '../types.ts';
import type { Question } from './question.ts';

/** The address of something of a contract, no older than what this page has seen. */
export function pathOf(id: string, rest: string, more: Record<string, string> = {}): string {
  const seq = knownSeq(id);
  const query = new URLSearchParams({ ...more, ...(seq === undefined ? {} : { minSeq: String(seq) }) }).toString();
  return `/contracts/${id}${rest}${query === '' ? '' : `?${query}`}`;
}

const about = (id: string, name: string) => ({
  key: ['contract', id, name],
  path: () => pathOf(id, `/${name}`),
  isStill: isStill(id),
});

/** Every answer about a contract says how far the contract had got; the types of most pages do not need it. */
function isStill(id: string) {
  return (answer: object) => ((answer as { seq?: number }).seq ?? 0) >= (knownSeq(id) ?? 0);
}

/** One contract. */
export const contract = (id: string): Question<Contract> => ({
  key: ['contract', id],
  path: () => pathOf(id, ''),
  learn: ({ seq }) => void learnSeq(id, seq),
});

/** What is to be done; by everybody where the person may see that. */
export const itemsOf = (id: string, ofAll: boolean): Question<{ items: Item[] }> => ({
  key: ['contract', id, 'items', ofAll],
  path: () => pathOf(id, '/items', { of: ofAll ? 'all' : 'me' }),
  isStill: isStill(id),
});

/** The dates to come and those that are over. */
export const datesOf = (id: string): Question<Dates> => about(id, 'dates');

/** The year of a contract, to be drawn. */
export const yearOf = (id: string): Question<ContractYear> => about(id, 'calendar');

/** The last lines of the journal. */
export const journalOf = (id: string): Question<{ lines: JournalLine[]; before: number | null }> =>
  about(id, 'journal');

export type JournalPage = { seq: number; lines: JournalLine[]; before: number | null };

/** The journal, the latest page first. */
export const journalPagesOf = (id: string): Question<JournalPage> => ({
  key: ['contract', id, 'journal', 'pages'],
  path: () => pathOf(id, '/journal'),
  inPages: true,
  isStill: isStill(id),
});

/** Why what waits is waiting. */
export const explanationsOf = (id: string): Question<{ explanations: Explanation[] }> => about(id, 'explain');

/** The sheet that everybody signs. */
export const termsOf = (id: string): Question<Terms> => about(id, 'terms');

/** Lists, ledger, consents and silences of a contract. */
export const recordOf = (id: string): Question<ContractRecord> => about(id, 'record');

/** The steps of the contract and the arrows between them, as far as this person may see. */
export const graphOf = (id: string): Question<Graph> => about(id, 'graph');

/** Who promised what, and how each promise stands. */
export const commitmentsOf = (id: string): Question<{ commitments: Commitment[] }> => about(id, 'commitments');

/** How a contract was changed, and what is proposed to be changed. */
export const amendmentsOf = (id: string): Question<Amendments> => about(id, 'amendments');

/** The files that stand in a contract. */
export const filesOf = (id: string): Question<{ files: FileLine[] }> => about(id, 'files');

/** What the reviews of a contract found. */
export const resultsOf = (id: string): Question<{ sets: ResultSet[] }> => ({
  key: ['contract', id, 'results'],
  path: () => `/contracts/${id}/results`,
  isStill: isStill(id),
});
