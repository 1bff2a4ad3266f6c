import { createContext, type ReactNode, useContext } from 'react';
import type { CivilDate } from '#schema/facts';
import { todayHere } from '../locales/dates.ts';

const Today = createContext<CivilDate | null>(null);

/** What is inside is read on that day: a rehearsal has its own. */
export function TodayIs({ date, children }: { date: CivilDate; children: ReactNode }) {
  return <Today value={date}>{children}</Today>;
}

/** The day on which this is read: that of the contract around it, or today. Dates of another year say theirs. */
export function useToday(): CivilDate {
  return useContext(Today) ?? todayHere();
}
