import { useEffect, useRef, useState } from 'react';
import type { Template } from '#schema/template';
import { askYears } from './ask-years.ts';
import type { Years } from './compute-year.ts';
import type { Question } from './question.ts';

type Answer = { template: Template; question: Question; years: Years | null };

/** The year of a programme, computed beside the page. While a new one is on its way, the last one stays. */
export function useYears(template: Template | undefined, question: Question, withDates = false) {
  const who = useRef({});
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [last, setLast] = useState<Years | null>(null);
  useEffect(() => {
    if (!template) return;
    return askYears(who.current, {
      template,
      question,
      withDates,
      answer: (years) => {
        setAnswer({ template, question, years });
        if (years !== null) setLast(years);
      },
    });
  }, [template, question, withDates]);
  const isAnswered = answer?.question === question && answer.template === template;
  return {
    years: last,
    /** The dates shown are those of an earlier question, or of the template before its last change. */
    isStale: !isAnswered,
    /** The last question had no answer. */
    isImpossible: isAnswered && answer.years === null,
  };
}
