import type { JournalLine } from '../../../api-client/types.ts';

/** Fewer lines are read faster one by one. */
const SHORTEST = 3;

/**
 * Lines in the order given; those that follow each other and say the same of many people, or that somebody was
 * reminded, are together.
 */
export function runsOf(lines: readonly JournalLine[]): JournalLine[][] {
  const runs: JournalLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0] && isAlike(run[0], line)) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (run.length < SHORTEST ? run.map((line) => [line]) : [run]));
}

function isAlike(one: JournalLine, other: JournalLine): boolean {
  if (one.what !== other.what) return false;
  if (one.what === 'RungFell' || one.what === 'SeatTaken') return true;
  return one.what === 'ItemAnswered' && one.word === other.word && one.step?.node === other.step?.node;
}
