import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { datePlace, type GivenDate, type SeriesDate } from '#engine/simulate/dates';
import { todayHere } from '../../../locales/dates.ts';
import type { Years } from '../../../ui/year/compute-year.ts';
import type { Question } from '../../../ui/year/question.ts';
import { useYears } from '../../../ui/year/use-years.ts';
import { useRules } from '../draft/editor-context.tsx';
import { keepQuestion, keptQuestion } from './kept-question.ts';

/** The year of the template that is being drawn, as it would go today. */
export type DraftYear = {
  /** The last year that could be computed; null before the first. While a new one is on its way, it stays. */
  years: Years | null;
  /** What the year supposes: the days of opening and signature, who is late … */
  question: Question;
  setQuestion: (question: Question) => void;
  /** The dates are those from before the last change. */
  isStale: boolean;
  /** The template as it stands gives no year. */
  isImpossible: boolean;
};

const Context = createContext<DraftYear | null>(null);

/** What is known of the beginning of a year: when it opened, and the days on which steps were done. */
export type Begun = Pick<Question, 'opened' | 'on'>;

type YearProviderProps = {
  draft: string | null;
  /** Where it is the year of a contract that runs already. */
  begun?: Begun | undefined;
  children: ReactNode;
};

/** Computes the year of the draft once, beside the page, for every view of it. Suppositions are kept in this browser. */
export function YearProvider({ draft, begun, children }: YearProviderProps) {
  const template = useRules();
  const [question, ask] = useState(() => keptQuestion(draft, begun ?? { opened: todayHere(), on: {} }));
  const { years, isStale, isImpossible } = useYears(template, question, true);
  const setQuestion = useCallback(
    (next: Question) => {
      keepQuestion(draft, next);
      ask(next);
    },
    [draft],
  );
  const year = useMemo(
    () => ({ years, question, setQuestion, isStale, isImpossible }),
    [years, question, setQuestion, isStale, isImpossible],
  );
  return <Context value={year}>{children}</Context>;
}

/** A year that was computed elsewhere, for a drawing beside the one whose year it is. */
export const GivenYearProvider = Context.Provider;

export function useYear(): DraftYear {
  const year = useContext(Context);
  if (year === null) throw new Error('outside of a template whose year is computed');
  return year;
}

/** The day that a date of the template gives now: `useGivenDate('node', 'signature', ['due'])`; null while unknown. */
export function useGivenDate(kind: string, id: string, keys: readonly (string | number)[]): GivenDate | null {
  return useYear().years?.dates?.dates[datePlace(kind, id, keys)] ?? null;
}

const NONE: readonly SeriesDate[] = [];

/** The dates of a step that comes back. */
export function useSeries(step: string): readonly SeriesDate[] {
  return useYear().years?.dates?.series[step] ?? NONE;
}
