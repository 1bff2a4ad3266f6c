import { startTransition, useEffect, useRef, useState } from 'react';
import type { Template } from '#schema/template';
import { askYears } from './ask-years.ts';
import type { Years } from './compute-year.ts';
import { knownYears } from './known-years.ts';
import type { Question } from './question.ts';

type Answer = { template: Template; question: Question; years: Years | null };

/** The year of a programme, computed beside the page. While a new one is on its way, the last one stays. */
export function useYears(template: Template | undefined, question: Question, withDates = false) {
  const who = useRef({});
  // A year that was asked for before the page was there is shown from the start.
  const [answer, setAnswer] = useState<Answer | null>(() => (withDates ? null : answered(template, question)));
  const [last, setLast] = useState(answer?.years ?? null);
  const first = useRef(answer);
  useEffect(() => {
    const isShown = isOf(first.current, template, question);
    first.current = null;
    if (!template || isShown) return undefined;
    const take = (years: Years | null) => {
      setAnswer({ template, question, years });
      if (years !== null) setLast(years);
    };
    return askYears(who.current, {
      ...{ template, question, withDates },
      // Going back to a year must not hold up what is pressed next until all of it is drawn.
      answer: (years, isKnown) => (isKnown ? startTransition(() => take(years)) : take(years)),
    });
  }, [template, question, withDates]);
  const isAnswered = isOf(answer, template, question);
  return {
    years: last,
    /** The dates shown are those of an earlier question, or of the template before its last change. */
    isStale: !isAnswered,
    /** The last question had no answer. */
    isImpossible: isAnswered && answer?.years === null,
  };
}

function answered(template: Template | undefined, question: Question): Answer | null {
  const years = template ? knownYears(template, question) : null;
  return template && years ? { template, question, years } : null;
}

function isOf(answer: Answer | null, template: Template | undefined, question: Question): boolean {
  return answer?.question === question && answer.template === template;
}
