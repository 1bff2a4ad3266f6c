import { addMonths, fromDay, toDay } from '#engine/calendar/plain-date';
import { monthShort } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { cut } from './lay-out.ts';
import type { Timeline } from './model.ts';
import type { Scale } from './scale.ts';
import classes from './timeline.module.css';

export const AXIS_HEIGHT = 70;

type TimelineAxisProps = { drawing: Timeline; scale: Scale; countsFrom: string | null; today: string | null };

/** Above the rows: the phases, the months, the days off. */
export function TimelineAxis({ drawing, scale, countsFrom, today }: TimelineAxisProps) {
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
              {`${number} ${cut(say(title), width - 30)}`}
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
}

/** The names of the months; before anybody knows the day of the signature, how many months from it. */
function AxisMonths({ drawing, scale, countsFrom }: Omit<TimelineAxisProps, 'today'>) {
  const { t, language } = useWords();
  if (countsFrom !== null) {
    return relativeMonths(drawing, countsFrom).map(({ n, on }) => (
      <text key={n} x={scale.at(on) + 6} y={45} className={classes['month']}>
        {n === 0 ? t('timeline.signature') : t('timeline.fromSignature', { months: n > 0 ? `+ ${n}` : `− ${-n}` })}
      </text>
    ));
  }
  const room = scale.perDay * 30;
  return drawing.months.map(({ month, from }, place) => {
    const isNewYear = month.endsWith('-01');
    const name = monthShort(from, language);
    const year = month.slice(0, 4);
    const short = isNewYear ? year : name;
    const words = place === 0 || isNewYear ? `${name} ${year}` : name;
    return (
      <text key={month} x={scale.at(from) + (room < WIDE ? 4 : 6)} y={45} className={classes['month']}>
        {room < NARROW ? name.slice(0, 1).toUpperCase() : room < WIDE ? short : words}
      </text>
    );
  });
}

/** Narrower than that, a new year is said by its number alone; narrower still, a month is a letter. */
const WIDE = 66;
const NARROW = 36;

function relativeMonths({ from, to }: Timeline, origin: string): { n: number; on: string }[] {
  const months: { n: number; on: string }[] = [];
  for (let n = -60; n <= 120; n += 1) {
    const on = fromDay(addMonths(toDay(origin), n));
    if (from <= on && on <= to) months.push({ n, on });
  }
  return months;
}
