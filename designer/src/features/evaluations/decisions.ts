import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Commitment, CommitmentState, FormField, FormList, JournalLine } from '../../api-client/types.ts';
import { type Quoted, readQuoted } from '../acts/quoting.ts';

/** What one changes because of a review, and how far it got: an action in a list, a promise, or a word said to all. */
export type Decision = Quoted & { key: string } & (
    | { kind: 'row'; list: Localised; marks: { column: FormField; value: unknown }[] }
    | { kind: 'promise'; state: CommitmentState }
    | { kind: 'word'; at: number }
  );

/** What the group was asked about a review, and answered. */
export type Agreement = { key: string; title: Localised; outcome: string; outcomeTitle: Localised | null; at: number };

type Known = {
  lists: readonly FormList[];
  commitments: readonly Commitment[];
  lines: readonly JournalLine[];
};

/** Everything that answers something a review found: actions first, then promises, then words. */
export function decisionsOf({ lists, commitments, lines }: Known): Decision[] {
  return [
    ...lists.filter(({ reviewed }) => !reviewed).flatMap(inRows),
    ...commitments.flatMap(({ id, words, state }): Decision[] => {
      const quoted = readQuoted(words.fr);
      return quoted ? [{ kind: 'promise', key: `promise ${id}`, ...quoted, state }] : [];
    }),
    ...lines.flatMap(({ what, text, seq, at }): Decision[] => {
      const quoted = what === 'Commented' && text !== null ? readQuoted(text) : null;
      return quoted ? [{ kind: 'word', key: `word ${seq}`, ...quoted, at }] : [];
    }),
  ];
}

/** The decisions that ended on the day of a review or after it, the latest first. */
export function agreementsOf(lines: readonly JournalLine[], since: CivilDate): Agreement[] {
  return lines.flatMap(({ what, step, word, wordTitle, seq, at }) => {
    const isDecision = what === 'StepLeft' && step?.kind === 'decision' && word !== null;
    if (!isDecision || new Date(at).toISOString().slice(0, 10) < since) return [];
    return [{ key: `${seq}`, title: step.title, outcome: word, outcomeTitle: wordTitle, at }];
  });
}

/** Whether lines of a journal, the latest first, tell of everything since a day. */
export function goesBackTo(lines: readonly JournalLine[], day: CivilDate): boolean {
  const oldest = lines.at(-1);
  return oldest !== undefined && new Date(oldest.at).toISOString().slice(0, 10) < day;
}

const MARKS = ['boolean', 'choice'];

function inRows({ id: list, title, columns, rows }: FormList): Decision[] {
  const text = columns.find(({ type }) => type === 'text' || type === 'longText');
  return rows.flatMap(({ id, values }): Decision[] => {
    const words = text ? values[text.id] : null;
    const quoted = typeof words === 'string' ? readQuoted(words) : null;
    if (!quoted) return [];
    const marks = columns
      .filter(({ type, id: column }) => MARKS.includes(type) && (values[column] ?? null) !== null)
      .map((column) => ({ column, value: values[column.id] }));
    return [{ kind: 'row', key: `row ${list} ${id}`, ...quoted, list: title, marks }];
  });
}
