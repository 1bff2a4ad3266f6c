import { type ReactNode, useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Template } from '#schema/template';
import { todayHere } from '../../locales/dates.ts';
import { Calendar } from '../../ui/calendar/calendar.tsx';
import { addressOf, type Question, questionIn } from '../../ui/year/question.ts';
import { useYears } from '../../ui/year/use-years.ts';

type AddressedCalendarProps = { template: Template; heading: ReactNode; action: ReactNode };

/** The year of a programme. What it supposes is in the address, so that it can be sent. */
export function AddressedCalendar({ template, heading, action }: AddressedCalendarProps) {
  const [search, setSearch] = useSearchParams();
  const question = useMemo(() => questionIn(search, todayHere()), [search]);
  const setQuestion = useCallback(
    // At once, not as a transition: whoever types in the next field must not find the page of before.
    (next: Question) => setSearch(addressOf(next), { replace: true, preventScrollReset: true, flushSync: true }),
    [setSearch],
  );
  const year = useYears(template, question);
  return <Calendar {...{ template, question, setQuestion, year, heading, action }} />;
}
