import { useEffect, useRef, useState } from 'react';
import type { Template } from '#schema/template';
import { askYears } from './ask-years.ts';
import type { Years } from './compute-year.ts';
import type { Question } from './question.ts';

type Answer = { question: Question; years: Years | null };

/** The year of a programme, computed beside the page. While a new one is on its way, the last one stays. */
export function useYears(template: Template | undefined, question: Question) {
  const who = useRef({});
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [last, setLast] = useState<Years | null>(null);
  useEffect(() => {
    if (!template) return;
    return askYears(who.current, {
      template,
      question,
      answer: (years) => {
        setAnswer({ question, years });
        if (years !== null) setLast(years);
      },
    });
  }, [template, question]);
  return {
    years: last,
    /** The dates shown are those of an earlier question. */
    isStale: answer?.question !== question,
    /** The last question had no answer. */
    isImpossible: answer?.question === question && answer.years === null,
  };
}
