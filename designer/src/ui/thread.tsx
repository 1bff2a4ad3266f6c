import type { CivilDate } from '#schema/facts';
import { dayAndShortMonth } from '../locales/dates.ts';
import { useWords } from '../locales/use-words.ts';
import classes from './thread.module.css';
import { nameShare, type PlacedMark, type ThreadMark, type ThreadPhase, threadShape } from './thread-shape.ts';
import { ThreadWords } from './thread-words.tsx';
import { nameOn, todayPlace } from './today-place.ts';

type ThreadProps = {
  phases: readonly ThreadPhase[];
  /** The numbers and names of the phases, and of what stands on the thread. */
  labels?: boolean;
  marks?: readonly ThreadMark[];
  today?: CivilDate | null;
  /** Suspended: the thread turns to dots until it goes on. */
  paused?: boolean;
};

/**
 * The thread: the phases in their order, what is behind filled, what is coming pale, a square for a signature, a
 * diamond for an evaluation, a pin where the contract is. Whoever cannot see it reads the same as a list.
 */
export function Thread({ phases, labels = false, marks = [], today = null, paused = false }: ThreadProps) {
  const { t, say, language } = useWords();
  const { segments, marks: placed, pin } = threadShape(phases, marks, today);
  const names = segments.map((segment) => nameOn(segment, say(segment.phase.title)));
  const marksNamed = placed
    .filter(({ isNamed }) => isNamed)
    .map((mark) => ({ start: startOfName(mark), width: nameShare(mark) }));
  return (
    <div
      className={classes['thread']}
      data-labels={labels}
      data-marks={labels && placed.length > 0}
      data-today={labels && pin !== null && today !== null ? todayPlace(pin, names, marksNamed) : undefined}
    >
      {labels ? (
        <div className={classes['names']} aria-hidden="true">
          {segments.map(({ phase, width }, place) => (
            <span key={phase.id} className={classes['name']} data-kind={phase.kind} style={{ flexBasis: `${width}%` }}>
              <b>{place + 1}</b>
              <span>{say(phase.title)}</span>
            </span>
          ))}
        </div>
      ) : null}
      <svg className={classes['drawing']} aria-hidden="true" focusable="false" data-paused={paused}>
        {segments.map(({ phase, start, width, behind }) => (
          <g key={phase.id} data-kind={phase.kind}>
            <line className={classes['coming']} x1={`${start}%`} x2={`${start + width}%`} y1="50%" y2="50%" />
            {behind > 0 ? (
              <line
                className={classes['behind']}
                x1={`${start}%`}
                x2={`${start + width * behind}%`}
                y1="50%"
                y2="50%"
              />
            ) : null}
          </g>
        ))}
        {placed.map((mark) => (
          <svg
            key={`${mark.kind}${mark.date}`}
            className={classes['mark']}
            x={`${mark.at}%`}
            y="50%"
            data-state={mark.state}
          >
            {mark.kind === 'signature' ? (
              <rect x="-6" y="-6" width="12" height="12" rx="4" />
            ) : (
              <path d="M0-8 8 0 0 8-8 0z" />
            )}
          </svg>
        ))}
        {pin === null ? null : (
          <svg className={classes['pin']} x={`${pin}%`} y="50%">
            <path d="M0-10V11" />
            <circle cy="-9" r="3" />
          </svg>
        )}
      </svg>
      {labels && pin !== null && today !== null ? (
        <span className={classes['today']} style={{ left: `${pin}%` }} data-late={pin > 50} aria-hidden="true">
          {t('phase.today', { date: dayAndShortMonth(today, language) })}
        </span>
      ) : null}
      {labels
        ? placed
            .filter(({ isNamed, narrow }) => isNamed || narrow !== null)
            .map((mark) => (
              <span
                key={`${mark.kind}${mark.date}`}
                className={classes['markName']}
                style={{ left: `${mark.at}%` }}
                data-side={mark.isNamed ? mark.side : 'none'}
                data-narrow={mark.narrow ?? 'none'}
                aria-hidden="true"
              >
                {mark.label} <b>{dayAndShortMonth(mark.date, language)}</b>
              </span>
            ))
        : null}
      <ThreadWords segments={segments} marks={marks} today={today} paused={paused} />
    </div>
  );
}

function startOfName(mark: PlacedMark): number {
  const width = nameShare(mark);
  return mark.side === 'start' ? mark.at : mark.side === 'end' ? mark.at - width : mark.at - width / 2;
}
