import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { DateLine } from '../../timeline/date-lines.ts';
import { addressOf, type Question } from '../../year/question.ts';

/** A year that was shown, and what it was asked with. */
export type Shown = { question: Question; lines: readonly DateLine[] };

type Before = {
  before: Shown | null;
  forget: () => void;
  /** The year that was shown last while nothing was being moved. */
  settled: RefObject<Shown | null>;
};

/**
 * The year before the signature was moved, however many times it was; null when it was not. Whatever else is changed
 * makes a new beginning: two changes at once say nothing about either.
 */
export function useBefore({ question, lines }: Shown, isSettled: boolean): Before {
  const last = useRef<Shown | null>(null);
  const [before, setBefore] = useState<Shown | null>(null);
  useEffect(() => {
    if (!isSettled || lines.length === 0) return;
    const was = last.current;
    last.current = { question, lines };
    if (was === null || nameOf(was.question) === nameOf(question)) return;
    setBefore((known) => beforeOf(known ?? was, question));
  }, [question, lines, isSettled]);
  const forget = useCallback(() => setBefore(null), []);
  return { before, forget, settled: last };
}

function beforeOf(before: Shown, now: Question): Shown | null {
  if (nameOf(without(before.question)) !== nameOf(without(now))) return null;
  return nameOf(before.question) === nameOf(now) ? null : before;
}

const without = (question: Question): Question => ({ ...question, on: {} });
const nameOf = (question: Question) => addressOf(question).toString();
