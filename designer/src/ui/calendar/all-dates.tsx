import { Chip, Group } from '@mantine/core';
import { memo, type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../locales/use-words.ts';
import type { DateLine } from '../timeline/date-lines.ts';
import { DateList } from '../timeline/date-list.tsx';
import { SCROLLS } from '../use-listener.ts';
import classes from './calendar.module.css';

const SHOWN = ['all', 'shifted', 'moved'] as const;
/** Which dates a list shows: all, those that a day off moved, those that a trial moves. */
export type Shown = (typeof SHOWN)[number];
const KEEPS: Record<Shown, (line: DateLine) => boolean> = {
  all: () => true,
  shifted: ({ shiftedFrom }) => shiftedFrom !== null,
  moved: ({ plannedOn }) => plannedOn !== null,
};

type AllDatesProps = {
  template: Template;
  lines: readonly DateLine[];
  /** The dates of one party and of everybody; of all parties if null. */
  row: string | null;
  hasTrial: boolean;
  open: string | null;
  onOpen: (id: string | null) => void;
  details: (line: DateLine) => ReactNode;
};

/**
 * Every date of the year as a list: the twin of the timeline, and the way of the keyboard. It follows the drawing in a
 * picture of its own: both in one would hold up the next key for twice as long.
 */
export const AllDates = memo(function AllDates(props: AllDatesProps) {
  const { template, lines, row, hasTrial, open, onOpen, details } = props;
  const { t } = useWords();
  const titleOf = useCallback((role: string) => template.roles.find(({ id }) => id === role)?.title, [template]);
  const [chosen, setShown] = useState<Shown>('all');
  // A date that was asked for is shown, whatever the list was narrowed to.
  const shown = lines.some((line) => line.id === open && !KEEPS[chosen](line)) ? 'all' : chosen;
  const kept = useMemo(() => {
    const concerns = ({ roles, isEverybody }: DateLine) => row === null || isEverybody || roles.includes(row);
    return { lines: lines.filter((line) => KEEPS[shown](line) && concerns(line)), details };
  }, [lines, shown, row, details]);
  const listed = useDeferredValue(kept);
  return (
    <aside className={classes['side']} aria-labelledby="all-dates">
      <div className={classes['sideHead']}>
        <h2 id="all-dates">
          {t('calendar.allDates')} <span className={classes['count']}>{lines.length}</span>
        </h2>
        <Chip.Group value={shown} onChange={(value) => setShown(value as Shown)}>
          <Group gap={5} className={classes['chips'] ?? ''}>
            {SHOWN.filter((value) => value !== 'moved' || hasTrial).map((value) => (
              <Chip key={value} value={value} size="xs">
                {t(`calendar.show.${value}`, { count: lines.filter(KEEPS[value]).length })}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
      <section {...SCROLLS} className={classes['dates']} aria-labelledby="all-dates">
        {listed.lines.length === 0 ? <p className={`muted ${classes['none']}`}>{t('preview.noDates')}</p> : null}
        <DateList id="all-dates-list" {...listed} titleOf={titleOf} open={open} onOpen={onOpen} />
      </section>
    </aside>
  );
});
