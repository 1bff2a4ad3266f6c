import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ReminderPolicy } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import classes from './ladder.module.css';
import { recipientWords, toneOf } from './rung-words.ts';
import { dayAt, dayName, dayOf, daysOf, inOrder, placeOf, rangeOf } from './rungs.ts';

type LadderLineProps = {
  steps: ReminderPolicy['steps'];
  chosen?: number | null;
  onChoose?: (at: number) => void;
  /** Moves a rung by some days; absent where the line is only looked at. */
  onMove?: (at: number, days: number) => void;
};

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 7,
  PageDown: -7,
};

/**
 * The rungs of a ladder around the due date. Each is a slider: dragged, or moved day by day with the arrows. The
 * buttons below the line do the same.
 */
export function LadderLine({ steps, chosen = null, onChoose, onMove }: LadderLineProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const line = useRef<HTMLDivElement>(null);
  const range = rangeOf(steps);
  const left = (day: number) => `${placeOf(day, range) * 100}%`;
  const drag = (event: PointerEvent<HTMLElement>, at: number) => {
    const box = line.current?.getBoundingClientRect();
    const step = steps[at];
    if (!onMove || !box || !step || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onMove(at, dayAt((event.clientX - box.left) / box.width, range) - dayOf(step.offset));
  };
  const press = (event: KeyboardEvent, at: number) => {
    const days = STEPS[event.key];
    if (!onMove || days === undefined) return;
    event.preventDefault();
    onMove(at, days);
  };
  return (
    <div className={classes['line']} ref={line}>
      <span className={classes['track']} aria-hidden="true" />
      <span className={classes['dueDay']} style={{ left: left(0) }} aria-hidden="true">
        {t('inspector.ladder.dayJ')}
      </span>
      {inOrder(steps).map(({ rung, at }, order) => {
        const [day = 0, ...again] = daysOf(rung);
        const words = t('inspector.ladder.rung', {
          day: dayName(rung.offset),
          who: recipientWords(rung, template, say, t),
        });
        return (
          <span key={at}>
            {again.map((later) => (
              <span
                key={later}
                className={classes['again']}
                data-tone={toneOf(rung, day)}
                style={{ left: left(later) }}
                aria-hidden="true"
              />
            ))}
            <button
              type="button"
              className={classes['rung']}
              style={{ left: left(day) }}
              data-tone={toneOf(rung, day)}
              data-chosen={chosen === at || undefined}
              data-low={order % 2 === 1 || undefined}
              {...(onMove
                ? {
                    role: 'slider',
                    'aria-valuenow': day,
                    'aria-valuemin': range.from,
                    'aria-valuemax': range.to,
                    'aria-valuetext': words,
                  }
                : {})}
              aria-label={words}
              title={words}
              onFocus={() => onChoose?.(at)}
              onClick={() => onChoose?.(at)}
              onKeyDown={(event) => press(event, at)}
              onPointerDown={(event) => onMove && event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={(event) => drag(event, at)}
            >
              <span className={classes['dot']} />
              {day === 0 ? null : <span className={classes['day']}>{dayName(rung.offset)}</span>}
            </button>
          </span>
        );
      })}
    </div>
  );
}
