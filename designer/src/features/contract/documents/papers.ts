import type { Contract, Graph, JournalLine, Step } from '../../../api-client/types.ts';
import { dayIn } from '../../../locales/dates.ts';

/** A document that the contract makes of what happened: ready since a day, or still to come. */
export type Paper = { step: Step; on: string | null };
/** What was written down of a meeting. */
export type Minutes = { seq: number; step: Step; on: string; text: string };

/** The documents of a contract, those that are ready first, in the order of the programme. */
export function papersOf({ nodes }: Graph): Paper[] {
  const papers = nodes.flatMap((node): Paper[] =>
    node.private || node.step.kind !== 'document' ? [] : [{ step: node.step, on: node.doneOn }],
  );
  return papers.sort((one, other) => Number(one.on === null) - Number(other.on === null));
}

/** The minutes of meetings, the latest first. */
export function minutesOf({ timeZone }: Contract, lines: readonly JournalLine[]): Minutes[] {
  return lines.flatMap(({ seq, step, at, text, date }) =>
    step?.kind === 'meeting' && text !== null ? [{ seq, step, on: date?.on ?? dayIn(timeZone, at), text }] : [],
  );
}
