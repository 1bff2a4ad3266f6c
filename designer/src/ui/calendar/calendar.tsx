import { Alert, Chip, Group, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Template } from '#schema/template';
import { todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import { Loading } from '../states.tsx';
import { type DateLine, dateLines } from '../timeline/date-lines.ts';
import { DateList } from '../timeline/date-list.tsx';
import { Legend } from '../timeline/legend.tsx';
import { ZOOMS, type Zoom } from '../timeline/scale.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { timelineOf } from '../timeline/timeline-of.ts';
import { useLighting } from '../timeline/use-lighting.ts';
import { SCROLLS, useListener } from '../use-listener.ts';
import { isTrial, placed, plannedOf, type Question } from '../year/question.ts';
import type { useYears } from '../year/use-years.ts';
import classes from './calendar.module.css';
import { focusLine, focusToday, peopleIn, withSignatureMoved } from './calendar-moves.ts';
import { DateDetails } from './date-details.tsx';
import { Downloads } from './downloads.tsx';
import { Ending } from './ending.tsx';
import { Result } from './result.tsx';
import { RowChoice } from './row-choice.tsx';
import { Suppositions } from './suppositions.tsx';
import { useMoved } from './use-moved.ts';
import { YearForm } from './year-form.tsx';

const SHOWN = ['all', 'shifted', 'moved'] as const;
type Shown = (typeof SHOWN)[number];
const KEEPS: Record<Shown, (line: DateLine) => boolean> = {
  all: () => true,
  shifted: ({ shiftedFrom }) => shiftedFrom !== null,
  moved: ({ plannedOn }) => plannedOn !== null,
};

type CalendarProps = {
  template: Template;
  /** What the year supposes; kept where the page keeps it. */
  question: Question;
  setQuestion: (question: Question) => void;
  /** The year that the question gives. While a new one is on its way, the last one stays. */
  year: ReturnType<typeof useYears>;
  heading: ReactNode;
  action: ReactNode;
  /** A step was asked for, on its bar or in the list. */
  onStep?: (step: string) => void;
  /** Below the timeline. */
  children?: (lines: readonly DateLine[]) => ReactNode;
};

/** Every date of the year, before anybody is asked for anything: move the signature, and all of them follow. */
export function Calendar(props: CalendarProps) {
  const { template, question, setQuestion, year, heading, action, onStep, children } = props;
  const { t } = useWords();
  const here = useMemo(() => placed(template, question), [template, question]);
  const { years, isStale, isImpossible } = year;
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
  const [open, setOpened] = useState<string | null>(null);
  const setOpen = useCallback(
    (id: string | null) => {
      setOpened(id);
      const step = lines.find((line) => line.id === id)?.node;
      if (step != null) onStep?.(step);
    },
    [lines, onStep],
  );
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
    [lines, setOpen],
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
              {children?.(lines)}
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
