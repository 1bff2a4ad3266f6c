import { memo } from 'react';
import { addMonths, fromDay, toDay } from '#engine/calendar/plain-date';
import { monthShort } from '../../locales/dates.ts';
import type { Language } from '../../locales/first-language.ts';
import { useWords } from '../../locales/use-words.ts';
import type { Timeline } from './model.ts';
import type { Scale } from './scale.ts';
import { cut, textWidth } from './text-width.ts';
import classes from './timeline.module.css';

export const AXIS_HEIGHT = 70;

type TimelineAxisProps = { drawing: Timeline; scale: Scale; countsFrom: string | null; today: string | null };

/** Above the rows: the phases, the months, the days off. */
export const TimelineAxis = memo(function TimelineAxis({ drawing, scale, countsFrom, today }: TimelineAxisProps) {
  const { say } = useWords();
  return (
    <svg className={classes['axis']} width={scale.width} height={AXIS_HEIGHT} aria-hidden="true" focusable="false">
      {drawing.phases.map(({ id, kind, title, number, from, to }) => {
        const x = scale.at(from);
        const width = Math.max(scale.at(to) - x, 4);
        return (
          <g key={id} data-tone={kind} className={classes['slides']} style={{ transform: `translateX(${x}px)` }}>
            <rect x={1} width={Math.max(width - 2, 2)} height={26} rx={6} className={classes['band']} />
            <text x={9} y={17.5} className={classes['phase']}>
              {cut(`${number} ${say(title)}`, width - 16)}
            </text>
          </g>
        );
      })}
      <AxisMonths drawing={drawing} scale={scale} countsFrom={countsFrom} />
      <rect y={54} width={scale.width} height={16} className={classes['off']} />
      {drawing.daysOff.map(({ on, name, isLocal }) => (
        <rect
          key={on}
          x={scale.at(on)}
          y={57}
          width={3.4}
          height={10}
          rx={1}
          className={classes['dayOff']}
          data-local={isLocal}
        >
          <title>{say(name)}</title>
        </rect>
      ))}
      {today !== null && drawing.from <= today && today <= drawing.to ? (
        <circle cx={scale.at(today)} cy={66} r={3.5} className={classes['todayPin']} />
      ) : null}
    </svg>
  );
});

/** The names of the months; before anybody knows the day of the signature, how many months from it. */
function AxisMonths({ drawing, scale, countsFrom }: Omit<TimelineAxisProps, 'today'>) {
  const { t, language } = useWords();
  const room = scale.perDay * DAYS_A_MONTH;
  const wordsOf = (n: number) =>
    n === 0 ? t('timeline.signature') : t('timeline.fromSignature', { months: n > 0 ? `+ ${n}` : `− ${-n}` });
  const months =
    countsFrom !== null
      ? sparse(relativeMonths(drawing, countsFrom), room, textWidth(wordsOf(-12))).map(({ n, on }) => ({
          name: `${n}`,
          on,
          words: wordsOf(n),
        }))
      : drawing.months.map(({ month, from }, place) => ({
          name: month,
          on: from,
          words: monthIn(room, month, place === 0, language),
        }));
  return months.map(({ name, on, words }) => (
    <text key={name} x={nameAt(scale, on, words, room)} y={45} className={classes['month']}>
      {words}
    </text>
  ));
}

const DAYS_A_MONTH = 30;
const BEFORE_NAME = 5;

/** As much of the name of a month as its room holds: "janv. 2008", "2008" for a new year, "janv."; all of them "J" if one must. */
function monthIn(room: number, month: string, isFirst: boolean, language: Language): string {
  const name = monthShort(`${month}-01`, language);
  if (room < LEAST_FOR_NAMES) return name.slice(0, 1).toUpperCase();
  const year = month.slice(0, 4);
  const isNewYear = month.endsWith('-01');
  const written = [...(isFirst || isNewYear ? [`${name} ${year}`] : []), ...(isNewYear ? [year] : [])];
  return written.find((words) => textWidth(words) + BEFORE_NAME <= room) ?? name;
}

/** The longest short name of a month needs so much. */
const LEAST_FOR_NAMES = textWidth('sept.') + BEFORE_NAME;

/** A name begins with its month, and never goes beyond the end of the drawing. */
function nameAt(scale: Scale, on: string, words: string, room: number): number {
  const wanted = scale.at(on) + Math.min(BEFORE_NAME, room / 6);
  return Math.min(wanted, scale.width - textWidth(words));
}

/** Where months are too narrow for their words, only some of them are named; the signature always is. */
function sparse<T extends { n: number }>(months: readonly T[], room: number, words: number): T[] {
  const every = Math.max(1, Math.ceil((words + BEFORE_NAME) / room));
  return months.filter(({ n }) => n % every === 0);
}

function relativeMonths({ from, to }: Timeline, origin: string): { n: number; on: string }[] {
  const months: { n: number; on: string }[] = [];
  for (let n = -60; n <= 120; n += 1) {
    const on = fromDay(addMonths(toDay(origin), n));
    if (from <= on && on <= to) months.push({ n, on });
  }
  return months;
}
