import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Template } from '#schema/template';
import { Calendar } from '../../ui/calendar/calendar.tsx';
import { addressOf, type Question } from '../../ui/year/question.ts';
import { useYears } from '../../ui/year/use-years.ts';
import { inAddress } from './addressed-year.ts';

type AddressedCalendarProps = { template: Template; heading: ReactNode; action: ReactNode };

/** The year of a programme. What it supposes is in the address, so that it can be sent. */
export function AddressedCalendar({ template, heading, action }: AddressedCalendarProps) {
  const [question, setQuestion] = useAddressed();
  const year = useYears(template, question);
  return <Calendar {...{ template, question, setQuestion, year, heading, action }} />;
}

/** So long after a key nothing more is being typed. */
const PAUSE_MS = 250;

/**
 * What is supposed, as the address says it. What somebody types counts at once; the address follows when they pause. It
 * is written beside the router: a new address is a new page to everything around the calendar, and going on to another
 * page would be given up for it.
 */
function useAddressed(): [Question, (question: Question) => void] {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const address = search.toString();
  const [known, setKnown] = useState(address);
  const [{ question, isTyped }, setNow] = useState(() => ({ question: inAddress(search), isTyped: false }));
  if (address !== known) {
    // Somebody followed a link to other dates.
    setKnown(address);
    setNow({ question: inAddress(search), isTyped: false });
  }
  useEffect(() => {
    if (!isTyped) return;
    const write = () => {
      // Somebody has gone on meanwhile, and this page is about to leave.
      if (window.location.pathname !== pathname) return;
      window.history.replaceState(window.history.state, '', `${pathname}?${addressOf(question)}`);
    };
    const pause = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [question, isTyped, pathname]);
  const type = useCallback((next: Question) => setNow({ question: next, isTyped: true }), []);
  return [question, type];
}
