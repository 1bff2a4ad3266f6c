import { Alert, Chip, Group, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Template } from '#schema/template';
import { todayHere } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Loading } from '../../../ui/states.tsx';
import { type DateLine, dateLines } from '../../../ui/timeline/date-lines.ts';
import { DateList } from '../../../ui/timeline/date-list.tsx';
import { Legend } from '../../../ui/timeline/legend.tsx';
import { ZOOMS, type Zoom } from '../../../ui/timeline/scale.ts';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import { timelineOf } from '../../../ui/timeline/timeline-of.ts';
import { useLighting } from '../../../ui/timeline/use-lighting.ts';
import { SCROLLS, useListener } from '../../../ui/use-listener.ts';
import classes from './calendar.module.css';
import { focusLine, focusToday, peopleIn, withSignatureMoved } from './calendar-moves.ts';
import { DateDetails } from './date-details.tsx';
import { Downloads } from './downloads.tsx';
import { Ending } from './ending.tsx';
import { addressOf, isTrial, placed, plannedOf, type Question, questionIn } from './question.ts';
import { Result } from './result.tsx';
import { RowChoice } from './row-choice.tsx';
import { Suppositions } from './suppositions.tsx';
import { useMoved } from './use-moved.ts';
import { useYears } from './use-years.ts';
import { YearForm } from './year-form.tsx';

const SHOWN = ['all', 'shifted', 'moved'] as const;
type Shown = (typeof SHOWN)[number];
const KEEPS: Record<Shown, (line: DateLine) => boolean> = {
  all: () => true,
  shifted: ({ shiftedFrom }) => shiftedFrom !== null,
  moved: ({ plannedOn }) => plannedOn !== null,
};

type CalendarProps = { template: Template; heading: ReactNode; action: ReactNode };

/** Every date of the year, before anybody is asked for anything: move the signature, and all of them follow. */
export function Calendar({ template, heading, action }: CalendarProps) {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const question = useMemo(() => questionIn(search, todayHere()), [search]);
  const setQuestion = useCallback(
    // At once, not as a transition: whoever types in the next field must not find the page of before.
    (next: Question) => setSearch(addressOf(next), { replace: true, preventScrollReset: true, flushSync: true }),
    [setSearch],
  );
  const here = useMemo(() => placed(template, question), [template, question]);
  const { years, isStale, isImpossible } = useYears(template, question);
  const people = useMemo(() => peopleIn(years?.year.assumed ?? []), [years]);
  const drawing = useMemo(
    () => years && timelineOf(here, years.year, { people, planned: years.planned }),
    [here, years, people],
  );
  const lines = useMemo(() => (years ? dateLines(here, years.year, people, years.planned) : []), [here, years, people]);
  const plannedLines = useMemo(
    () => (years?.planned ? dateLines(here, years.planned, people) : null),
    [here, years, people],
  );
  const { moved, announcement } = useMoved(lines);
  const [zoom, setZoom] = useState<Zoom>('all');
  const [shown, setShown] = useState<Shown>('all');
  const [open, setOpen] = useState<string | null>(null);
  const [row, setRow] = useState<string | null>(null);
  const isSmall = useMediaQuery('(max-width: 47.99em)') ?? false;
  const place = useRef<HTMLDivElement>(null);
  useLighting(place);

  const openStep = useCallback(
    (step: string) => {
      const line = lines.find((one) => one.step === step) ?? lines.find(({ node }) => step.startsWith(`${node}~`));
      if (!line) return;
      setShown('all');
      setOpen(line.id);
      requestAnimationFrame(() => focusLine(place.current, line.id));
    },
    [lines],
  );
  useListener(place, 'keydown', (event) => {
    const target = event.target as HTMLElement;
    if (target.closest('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return;
    const nextZoom = ZOOMS[Number(event.key) - 1];
    if (nextZoom) setZoom(nextZoom);
    else if (event.key.toLowerCase() === 't') focusToday(place.current);
    else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      setQuestion(
        withSignatureMoved(template, question, years?.year.signed ?? {}, event.key === 'ArrowRight' ? 1 : -1),
      );
    } else return;
    event.preventDefault();
  });

  const kept = lines
    .filter(KEEPS[shown])
    .filter(({ roles, isEverybody }) => row === null || isEverybody || roles.includes(row));
  const rows = drawing?.rows ?? [];
  const seen =
    isSmall && drawing
      ? { ...drawing, rows: rows.filter(({ id }) => id === 'all' || id === (row ?? rows[1]?.id)) }
      : drawing;
  const countsFrom = Object.keys(question.on).length > 0 ? null : (Object.values(years?.year.signed ?? {})[0] ?? null);
  return (
    <>
      <header className={classes['head']}>
        <div>
          {heading}
          <Ending template={template} years={years} />
        </div>
        <div className={classes['tools']}>
          <Suppositions
            template={template}
            question={question}
            assumed={years?.year.assumed ?? []}
            onChange={setQuestion}
          />
          <Downloads template={here} lines={lines} />
          {action}
        </div>
      </header>
      <div className={classes['strip']}>
        <YearForm template={template} question={question} onChange={setQuestion} />
      </div>
      <output className="hidden-words" aria-live="polite">
        {announcement}
      </output>
      {isImpossible ? (
        <Alert color="garance" icon={<Icon name="late" />} title={t('calendar.impossible')} m="md">
          {t('calendar.impossibleText')}
        </Alert>
      ) : null}
      <div className={classes['whole']} ref={place}>
        {drawing === null || seen === null ? (
          <Loading lines={10} />
        ) : (
          <section className={classes['main']} aria-label={t('calendar.label')}>
            <div className={classes['left']}>
              {isSmall ? <RowChoice rows={drawing.rows} row={row} onChange={setRow} /> : null}
              <div className={classes['timeline']}>
                <Timeline
                  drawing={seen}
                  zoom={zoom}
                  listId="all-dates-list"
                  countsFrom={countsFrom}
                  today={todayHere()}
                  isStale={isStale}
                  moved={moved}
                  onOpen={openStep}
                  tools={
                    <SegmentedControl
                      size="xs"
                      aria-label={t('calendar.zoom')}
                      value={zoom}
                      onChange={(value) => setZoom(value as Zoom)}
                      data={ZOOMS.map((value) => ({ value, label: t(`calendar.zooms.${value}`) }))}
                    />
                  }
                />
              </div>
              <div className={classes['legend']}>
                <Legend hasTrial={years?.planned != null} />
              </div>
              {plannedLines && isTrial(question) ? (
                <Result
                  template={template}
                  planned={plannedLines}
                  trial={lines}
                  drawing={drawing}
                  onLeave={() => setQuestion(plannedOf(question))}
                />
              ) : null}
            </div>
            <aside className={classes['side']} aria-labelledby="all-dates">
              <div className={classes['sideHead']}>
                <h2 id="all-dates">
                  {t('calendar.allDates')} <span className={classes['count']}>{lines.length}</span>
                </h2>
                <Chip.Group value={shown} onChange={(value) => setShown(value as Shown)}>
                  <Group gap={5} className={classes['chips'] ?? ''}>
                    {SHOWN.filter((value) => value !== 'moved' || plannedLines !== null).map((value) => (
                      <Chip key={value} value={value} size="xs">
                        {t(`calendar.show.${value}`, { count: lines.filter(KEEPS[value]).length })}
                      </Chip>
                    ))}
                  </Group>
                </Chip.Group>
              </div>
              <section {...SCROLLS} className={classes['dates']} aria-labelledby="all-dates">
                {kept.length === 0 ? <p className={`muted ${classes['none']}`}>{t('preview.noDates')}</p> : null}
                <DateList
                  id="all-dates-list"
                  lines={kept}
                  titleOf={(role) => template.roles.find(({ id }) => id === role)?.title}
                  open={open}
                  onOpen={setOpen}
                  details={(line) => (years ? <DateDetails template={template} year={years.year} line={line} /> : null)}
                />
              </section>
            </aside>
          </section>
        )}
      </div>
    </>
  );
}
