import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import { plusDays } from '../../../locales/dates.ts';
import { askYears } from '../../year/ask-years.ts';
import type { Years } from '../../year/compute-year.ts';
import type { Question } from '../../year/question.ts';
import { type DayRefused, refusalOf, signedOn } from './signature-day.ts';

/** A signature on its way to another day. */
type Move = {
  step: string;
  day: CivilDate;
  question: Question;
  /** The width of a day while a pointer holds it; null once it was let go of. */
  perDay: number | null;
  /** The last year on the way that the programme takes. */
  taken: Years | null;
  /** What the programme says to this very day; null before its answer. */
  verdict: { refused: DayRefused | null } | null;
  /** The page has the new day, and its year is on the way. */
  isHanded: boolean;
};

type MovingOptions = {
  template: Template;
  question: Question;
  setQuestion: (question: Question) => void;
  year: { years: Years | null; isStale: boolean };
};

/** What a programme said of a day that it refused. */
export type Refused = { step: string; day: CivilDate; refused: DayRefused };

/** What a signature can be done with: hold it over a day, let go of it, move it. */
export type Moving = {
  /** The year with the signature where it is held, as far as the programme takes it there. */
  years: Years | null;
  question: Question;
  /** The width of a day while a pointer holds the signature: the ground must not move under it. */
  perDay: number | null;
  /** The signature that is on its way, and over which day. */
  held: { step: string; day: CivilDate } | null;
  refused: Refused | null;
  hold: (step: string, day: CivilDate, perDay: number) => void;
  letGo: () => void;
  cancel: () => void;
  moveTo: (step: string, day: CivilDate) => void;
  moveBy: (step: string, days: number) => void;
};

/**
 * Moves a signature. Each day it is held over is asked of the engine, so that the whole year follows; a day that the
 * programme refuses changes nothing, and says why.
 */
export function useMoving({ template, question, setQuestion, year }: MovingOptions): Moving {
  const { now, move, put, forget } = useMove();
  const [refused, setRefused] = useState<Refused | null>(null);
  // Once the page shows the year of the new day, there is nothing on its way any more.
  const isOver = move?.isHanded === true && !year.isStale && question.on[move.step] === move.day;
  if (isOver) forget();
  const live = isOver ? null : move;
  const current = live?.question ?? question;
  const years = live?.taken ?? year.years;

  const settle = () => {
    const moved = now.current;
    if (!moved?.verdict || moved.perDay !== null || moved.isHanded) return;
    const { step, day, verdict } = moved;
    if (verdict.refused === null) {
      put({ ...moved, isHanded: true });
      setQuestion(moved.question);
      return;
    }
    setRefused({ step, day, refused: verdict.refused });
    put(null);
  };
  const ask = useAsking(template, (about, answer, verdict) => {
    const moved = now.current;
    if (moved === null || moved.isHanded) return;
    const taken = verdict === null ? answer : moved.taken;
    const follow = () => {
      put({ ...moved, taken, verdict: moved.question === about ? { refused: verdict } : moved.verdict });
      settle();
    };
    // Under a hand that moves the year must follow at once; otherwise it gives way to whatever else is pressed.
    if (moved.perDay === null) startTransition(follow);
    else follow();
  });
  const go = (step: string, day: CivilDate, perDay: number | null) => {
    const next = signedOn(current, step, day);
    setRefused(null);
    put({ step, day, question: next, perDay, taken: live?.taken ?? null, verdict: null, isHanded: false });
    ask(step, next);
  };
  return {
    years,
    question: current,
    perDay: live?.perDay ?? null,
    held: live === null ? null : { step: live.step, day: live.day },
    refused: live?.verdict?.refused ? { step: live.step, day: live.day, refused: live.verdict.refused } : refused,
    hold: go,
    letGo: () => {
      if (now.current === null || now.current.isHanded) return;
      put({ ...now.current, perDay: null });
      settle();
    },
    cancel: () => put(null),
    moveTo: (step, day) => go(step, day, null),
    moveBy: (step, days) => {
      const from = current.on[step] ?? years?.year.signed[step];
      if (from !== undefined) go(step, plusDays(from, days), null);
    },
  };
}

/** The move as it is drawn, and as the next event finds it: answers come between two drawings. */
function useMove() {
  const now = useRef<Move | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const put = (next: Move | null) => {
    now.current = next;
    setMove(next);
  };
  return { now, move, put, forget: () => setMove(null) };
}

type Hear = (about: Question, years: Years | null, refused: DayRefused | null) => void;

/** Asks for the year of each day in turn. An answer that another day has passed on the way is shown all the same. */
function useAsking(template: Template, hear: Hear): (step: string, question: Question) => void {
  const who = useRef({});
  const last = useRef<Hear | null>(null);
  useEffect(() => {
    last.current = hear;
    return () => {
      last.current = null;
    };
  });
  return useCallback(
    (step, question) => {
      const answer = (years: Years | null) =>
        last.current?.(question, years, refusalOf(question, years?.year ?? null, step));
      askYears(who.current, { template, question, answer });
    },
    [template],
  );
}
