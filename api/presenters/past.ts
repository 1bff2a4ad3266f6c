import type { Fact } from '#schema/facts';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { journalLines } from './journal.ts';
import type { JournalKind, JournalLine } from './journal-line.ts';

const PAGE = 500;
const MOST_FACTS = 5_000;

/** What makes a date of the past: phases, steps and occurrences that ended, and the end. */
const DATED: readonly JournalKind[] = ['ScopeOpened', 'ScopeClosed', 'StepLeft', 'RunClosed', 'ContractEnded'];

/** The dates of a contract that lie behind, in order. */
export async function pastDates(store: ApiStore, dossier: Dossier): Promise<JournalLine[]> {
  const facts = await factsOf(store, dossier);
  return journalLines(
    store,
    dossier,
    facts.filter(({ type }) => (DATED as readonly string[]).includes(type)),
  );
}

/** The journal of a contract, as far as one year of it is long. */
export async function factsOf(store: ApiStore, { contract }: Dossier): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (let after = 0; after < MOST_FACTS; ) {
    const page = await store.journal.page(contract._id, after, PAGE);
    facts.push(...page);
    after = page.at(-1)?.seq ?? MOST_FACTS;
    if (page.length < PAGE) break;
  }
  return facts;
}
