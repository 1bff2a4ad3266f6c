import type { Fact } from '#schema/facts';
import { isRecord, mayCorrect } from '../corrections/correctable.ts';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { type JournalLine, journalLine, peopleInFact } from './journal-line.ts';
import { namesOf } from './names.ts';
import { referencesIn, textsOf } from './texts.ts';

/** Facts as lines, with the names and texts they need looked up once. */
export async function journalLines(store: ApiStore, dossier: Dossier, facts: readonly Fact[]): Promise<JournalLine[]> {
  const [names, texts, marksOf] = await Promise.all([
    namesOf(store, facts.flatMap(peopleInFact)),
    textsOf(store, dossier.contract._id, facts.flatMap(referencesIn)),
    marksFor(store, dossier, facts),
  ]);
  return facts.flatMap((fact) => {
    const line = journalLine(fact, { dossier, names, texts });
    return line === null ? [] : [{ ...line, ...marksOf(fact) }];
  });
}

type Marks = Pick<JournalLine, 'correctable' | 'corrected'>;
const NONE: Marks = { correctable: false, corrected: false };

/** Which of these facts were corrected since, and which may be by whoever reads. */
async function marksFor(store: ApiStore, dossier: Dossier, facts: readonly Fact[]): Promise<(fact: Fact) => Marks> {
  if (!facts.some(isRecord)) return () => NONE;
  const { _id } = dossier.contract;
  const [state, corrections] = await Promise.all([
    store.contracts.stateOf(_id),
    store.journal.ofType(_id, 'RecordCorrected'),
  ]);
  const corrected = new Set(corrections.flatMap((fact) => (fact.type === 'RecordCorrected' ? [fact.record] : [])));
  return (fact) => {
    if (!isRecord(fact)) return NONE;
    const correctable = state !== null && mayCorrect(dossier, fact, state);
    return { correctable, corrected: corrected.has(fact.seq) };
  };
}
