import type { Fact, FactType, Moment } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { DateView } from './dates.ts';
import type { FileView } from './file.ts';
import { type StepView, stepView } from './item.ts';
import { type JournalWords, NOTHING, partsOf } from './journal-parts.ts';
import type { PersonView } from './names.ts';
import { maySeeStep } from './privacy.ts';
import { nodeOfItem, nodeOfStep, occurrenceOfItem } from './step-names.ts';

/** One line of the journal, ready to be put in words: what happened, to which step, by whom, for whom. */
export type JournalLine = {
  /** Whether whoever reads may say what it should have said, and whether somebody has. */
  correctable: boolean;
  corrected: boolean;

  seq: number;
  at: Moment;
  what: JournalKind;
  by: PersonView | null;
  for: PersonView | null;
  channel: string | null;
  step: StepView | null;
  phase: Localised | null;
  role: Localised | null;
  people: PersonView[];
  /** A field or a list. */
  about: Localised | null;
  /** The day it really happened, where that is not the day it was recorded; or the date it is about. */
  date: DateView | null;
  /** A word of the engine's: a verb, an outcome, a reason. */
  word: string | null;
  /** What that word is called by this programme, where it has a name for it. */
  wordTitle: Localised | null;
  /** What somebody wrote; null once it is erased. */
  text: string | null;
  /** The files that it gave. */
  files: FileView[];
  /** Nobody did it: its date came. */
  byItself: boolean;
};

/** The facts that people are told about. The others keep the engine's own books. */
export const JOURNAL_KINDS = [
  'ContractOpened',
  'SeatTaken',
  'SeatReplaced',
  'SeatLeft',
  'FieldSet',
  'RowAdded',
  'RowChanged',
  'RowRemoved',
  'ConsentGiven',
  'ConsentWithdrawn',
  'ScopeOpened',
  'ScopeClosed',
  'PhaseSkipped',
  'StepOpened',
  'StepLeft',
  'StepStuck',
  'RunClosed',
  'DateMoved',
  'ItemAnswered',
  'RungFell',
  'NoticeSent',
  'Recused',
  'OutsideAnswered',
  'UnitsRecorded',
  'Muted',
  'Unmuted',
  'Suspended',
  'Resumed',
  'ServiceStarted',
  'ItemDelegated',
  'DelegationEnded',
  'RecordCorrected',
  'Shared',
  'Unshared',
  'FileErased',
  'Commented',
  'Intervened',
  'IncidentOpened',
  'IncidentResolved',
  'ContractEnded',
  'AmendmentProposed',
  'AmendmentClosed',
  'AmendmentAgreed',
  'ContractAmended',
] as const satisfies readonly FactType[];
export type JournalKind = (typeof JOURNAL_KINDS)[number];

const TOLD = new Set<string>(JOURNAL_KINDS);

/** Puts a fact in the shape of a line; null when people are not told about it, or this person may not be. */
export function journalLine(fact: Fact, words: JournalWords): JournalLine | null {
  if (!TOLD.has(fact.type)) return null;
  const { dossier, names } = words;
  const node = nodeOf(fact);
  const isOwn = fact.actor === dossier.me.id || fact.behalf === dossier.me.id;
  if (!isOwn && !maySeeStep(dossier, node)) return null;
  const parts = partsOf(fact, words, node);
  if (parts === null) return null;
  return {
    seq: fact.seq,
    at: fact.at,
    what: fact.type as JournalKind,
    by: fact.actor === null || isConsequence(fact) ? null : names(fact.actor),
    for: fact.behalf === undefined ? null : names(fact.behalf),
    channel: fact.via ?? null,
    step: node === null ? null : stepView(dossier.template, node, occurrenceOf(fact)),
    ...{ correctable: false, corrected: false },
    ...NOTHING,
    ...parts,
  };
}

/** The people whose names a line needs. */
export function peopleInFact(fact: Fact): string[] {
  const people = [
    ...[fact.actor, fact.behalf, 'person' in fact ? fact.person : null, 'of' in fact ? fact.of : null],
    ...(fact.type === 'ItemDelegated' || fact.type === 'DelegationEnded' ? [fact.from, fact.to] : []),
  ];
  const many = 'people' in fact ? fact.people : [];
  return [...people, ...many].filter((person) => typeof person === 'string');
}

function nodeOf(fact: Fact): string | null {
  if ('node' in fact && typeof fact.node === 'string') return fact.node;
  if ('step' in fact && typeof fact.step === 'string') return nodeOfStep(fact.step);
  return 'item' in fact && typeof fact.item === 'string' ? nodeOfItem(fact.item) : null;
}

function occurrenceOf(fact: Fact): number | null {
  if ('n' in fact && typeof fact.n === 'number') return fact.n;
  return 'item' in fact && typeof fact.item === 'string' ? occurrenceOfItem(fact.item) : null;
}

/** A step that ends, and a change that all agreed to or not, is nobody's doing alone, unless the coordinator stepped in. */
function isConsequence(fact: Fact): boolean {
  if (fact.type === 'AmendmentClosed') return fact.outcome !== 'withdrawn';
  if (fact.type === 'AmendmentAgreed' || fact.type === 'ContractAmended') return true;
  return (fact.type === 'StepLeft' || fact.type === 'RunClosed') && fact.by !== 'coordinator';
}
