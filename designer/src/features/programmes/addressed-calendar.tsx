import { type ReactNode, startTransition, useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
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
 * What is supposed, as the address says it. What somebody types counts at once; the address follows when they pause:
 * a new address is a new page to everything around the calendar, and the dates must not wait for that.
 */
function useAddressed(): [Question, (question: Question) => void] {
  const [search, setSearch] = useSearchParams();
  const address = search.toString();
  const [known, setKnown] = useState(address);
  const [{ question, isWritten }, setNow] = useState(() => ({ question: inAddress(search), isWritten: true }));
  if (address !== known) {
    setKnown(address);
    // Somebody went back, or followed a link to other dates.
    if (isWritten && address !== addressOf(question).toString())
      setNow({ question: inAddress(search), isWritten: true });
  }
  useEffect(() => {
    if (isWritten) return;
    const write = () => {
      setNow((now) => (now.question === question ? { question, isWritten: true } : now));
      setSearch(addressOf(question), { replace: true, preventScrollReset: true });
    };
    const pause = setTimeout(() => startTransition(write), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [question, isWritten, setSearch]);
  const type = useCallback((next: Question) => setNow({ question: next, isWritten: false }), []);
  return [question, type];
}
