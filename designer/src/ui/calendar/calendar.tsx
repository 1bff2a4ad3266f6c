import { Alert } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Template } from '#schema/template';
import { shortDate, todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { announce } from '../announce/announce.ts';
import { Icon } from '../icons.tsx';
import { Loading } from '../states.tsx';
import type { DateLine } from '../timeline/date-lines.ts';
import { Legend } from '../timeline/legend.tsx';
import type { Row, Timeline } from '../timeline/model.ts';
import { useLighting } from '../timeline/use-lighting.ts';
import { useStable } from '../use-stable.ts';
import type { Years } from '../year/compute-year.ts';
import { plannedOf, type Question } from '../year/question.ts';
import type { useYears } from '../year/use-years.ts';
import { AllDates } from './all-dates.tsx';
import classes from './calendar.module.css';
import { changesBetween } from './changes.ts';
import { DateDetails } from './date-details.tsx';
import { Downloads } from './downloads.tsx';
import { Ending } from './ending.tsx';
import { Result } from './result.tsx';
import { RowChoice } from './row-choice.tsx';
import { BeforeAfter } from './signature/before-after.tsx';
import { useRefusedWords } from './signature/refused-words.tsx';
import { refusalOf, signaturesOf } from './signature/signature-day.ts';
import { SignatureHandles } from './signature/signature-handle.tsx';
import { useBefore } from './signature/use-before.ts';
import { useMoving } from './signature/use-moving.ts';
import { Suppositions } from './suppositions.tsx';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useDrawnYear } from './use-drawn-year.ts';
import { useMoved } from './use-moved.ts';
import { useOpenLine } from './use-open-line.ts';
import { YearForm } from './year-form.tsx';
import { ZoomedTimeline } from './zoomed-timeline.tsx';

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
  /** The step that is looked at, here or in another view of the same template. */
  selected?: string | undefined;
  /** The way to the rule of a date, for whoever may change it. */
  onRule?: (step: string) => void;
  /** Below the timeline. */
  children?: (lines: readonly DateLine[]) => ReactNode;
};

/** Every date of the year, before anybody is asked for anything: move the signature, and all of them follow. */
export function Calendar({ template, setQuestion, year, onStep, onRule, selected, ...given }: CalendarProps) {
  const { t } = useWords();
  const moving = useMoving({ template, question: given.question, setQuestion, year });
  const { years, question } = moving;
  const { drawing, lines, plannedLines } = useDrawnYear(template, years);
  const { moved, announcement } = useMoved(lines);
  const isSettled = moving.held === null && !year.isStale;
  const { before, forget, settled } = useBefore({ question, lines }, isSettled);
  useSayRefused(moving.held === null ? moving.refused : null);
  const [row, setRow] = useState<string | null>(null);
  const isSmall = useMediaQuery('(max-width: 47.99em)') ?? false;
  const place = useRef<HTMLDivElement>(null);
  useLighting(place);
  const [isDrawn, setDrawn] = useState(false);
  const drawn = useCallback(() => setDrawn(true), []);
  const { open, setOpen, openStep } = useOpenLine(place, { lines, selected, onStep, isDrawn });
  const moveBy = useStable(moving.moveBy);
  const suppose = useStable((supposed: Partial<Question>) => setQuestion({ ...question, ...supposed }));
  const goBack = useStable(() => before && setQuestion({ ...question, on: before.question.on }));
  const close = useStable(forget);
  const signatures = useMemo(() => signaturesOf(template), [template]);
  useCalendarKeys(place, (days) => signatures[0] !== undefined && moveBy(signatures[0], days));

  const details = useCallback(
    (line: DateLine) =>
      years ? <DateDetails template={template} year={years.year} line={line} {...(onRule ? { onRule } : {})} /> : null,
    [template, years, onRule],
  );
  const seen = useMemo(
    () => (isSmall && drawing ? { ...drawing, rows: rowsOf(drawing, row) } : drawing),
    [isSmall, drawing, row],
  );
  const countsFrom = Object.keys(question.on).length > 0 ? null : (Object.values(years?.year.signed ?? {})[0] ?? null);
  const refusals = Object.fromEntries(
    signatures.map((step) => [step, isSettled ? refusalOf(question, years?.year ?? null, step) : null]),
  );
  const note = before ? (
    <BeforeAfter template={template} before={before} lines={lines} onBack={goBack} onClose={close} />
  ) : null;
  return (
    <>
      <header className={classes['head']}>
        <div>
          {given.heading}
          <Ending template={template} years={years} />
        </div>
        <div className={classes['tools']}>
          <Suppositions
            template={template}
            answers={question.answers}
            fields={question.fields}
            people={question.people}
            assumed={years?.year.assumed ?? NOTHING}
            onChange={suppose}
          />
          <Downloads template={template} lines={lines} />
          {given.action}
        </div>
      </header>
      <div className={classes['strip']}>
        <YearForm
          template={template}
          question={question}
          onChange={setQuestion}
          refusals={years === null ? {} : refusals}
          moveBy={moveBy}
        />
      </div>
      <output className="hidden-words" aria-live="polite">
        {announcement}
      </output>
      {year.isImpossible ? (
        <Alert color="garance" icon={<Icon name="late" />} title={t('calendar.impossible')} m="md">
          {t('calendar.impossibleText')}
        </Alert>
      ) : null}
      {isSmall ? note : null}
      <div className={classes['whole']} ref={place}>
        {drawing === null || seen === null ? (
          <Loading lines={10} />
        ) : (
          <section className={classes['main']} aria-label={t('calendar.label')}>
            <div className={classes['left']}>
              {isSmall ? <RowChoice rows={drawing.rows} row={row} onChange={setRow} /> : null}
              <div className={classes['timeline']}>
                <ZoomedTimeline
                  keysIn={place}
                  drawing={seen}
                  listId="all-dates-list"
                  countsFrom={countsFrom}
                  today={todayHere()}
                  isStale={year.isStale && moving.held === null}
                  moved={moved}
                  perDay={moving.perDay}
                  onOpen={openStep}
                  onDrawn={drawn}
                  over={(placedRows, scale) => (
                    <SignatureHandles
                      {...{ drawing, scale, signatures, moving }}
                      rows={placedRows}
                      changes={changesBetween(settled.current?.lines ?? lines, lines).moved.length}
                      onOpen={openStep}
                    />
                  )}
                />
              </div>
              <div className={classes['legend']}>
                <Legend hasTrial={years?.planned != null} />
              </div>
              {isSmall ? null : note}
              {plannedLines ? (
                <Result
                  template={template}
                  planned={plannedLines}
                  trial={lines}
                  drawing={drawing}
                  onLeave={() => setQuestion(plannedOf(question))}
                />
              ) : null}
              {given.children?.(lines)}
            </div>
            <AllDates
              template={template}
              lines={lines}
              row={row}
              hasTrial={plannedLines !== null}
              open={open}
              onOpen={setOpen}
              details={details}
            />
          </section>
        )}
      </div>
    </>
  );
}

const NOTHING: Years['year']['assumed'] = [];

/** On a small screen: what everybody has together, and one party. */
function rowsOf({ rows }: Timeline, row: string | null): Row[] {
  return rows.filter(({ id }) => id === 'all' || id === (row ?? rows[1]?.id));
}

/** A day that was refused is said to those who do not see the handle go back. */
function useSayRefused(refused: ReturnType<typeof useMoving>['refused']): void {
  const { t, language } = useWords();
  const wordsOf = useRefusedWords();
  const said = useRef(refused);
  useEffect(() => {
    if (refused === said.current) return;
    said.current = refused;
    if (refused === null) return;
    announce(t('moving.notThen', { date: shortDate(refused.day, language), why: wordsOf(refused.refused) }));
  });
}
