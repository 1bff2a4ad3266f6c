import { useMemo } from 'react';
import type { Template } from '#schema/template';
import { DatesMoved } from '../../../ui/changes/dates-moved.tsx';
import { Loading } from '../../../ui/states.tsx';
import { useYears } from '../../../ui/year/use-years.ts';
import { useYear } from '../year/use-year.tsx';

/** The name of the list in the page: what the drawing of the same points to. */
export const DATES_CHANGED = 'dates-changed-list';

/** The same supposed year under two versions: which dates move, come, and go. */
export function DatesChanged({ before, after }: { before: Template; after: Template }) {
  const { question } = useYear();
  const was = useYears(before, question).years;
  const now = useYears(after, question).years;
  const years = useMemo(
    () =>
      was &&
      now &&
      ([
        { template: before, year: was.year },
        { template: after, year: now.year },
      ] as const),
    [before, after, was, now],
  );
  if (!years) return <Loading lines={3} />;
  return <DatesMoved before={years[0]} after={years[1]} listId={DATES_CHANGED} />;
}
