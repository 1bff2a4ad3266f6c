import { useRef } from 'react';
import { fromDay, toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import { longDate, shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import type { PlacedRow } from '../../timeline/lay-out.ts';
import type { Timeline } from '../../timeline/model.ts';
import type { Scale } from '../../timeline/scale.ts';
import { RefusedWords } from './refused-words.tsx';
import classes from './signature-handle.module.css';
import { useDragging } from './use-dragging.ts';
import type { Moving } from './use-moving.ts';

type HandlesProps = {
  drawing: Timeline;
  rows: readonly PlacedRow[];
  scale: Scale;
  signatures: readonly string[];
  moving: Moving;
  /** How many dates are elsewhere now. */
  changes: number;
  onOpen: (step: string) => void;
};

/** The S of each signature, over the drawing: it can be dragged from day to day, and moved with the arrows. */
export function SignatureHandles({ rows, signatures, ...given }: HandlesProps) {
  return signatures.map((step) => {
    const place = placeOf(rows, `${step}~1`);
    const day = given.moving.held?.step === step ? given.moving.held.day : place?.on;
    if (!place || day === undefined) return null;
    return <Handle key={step} step={step} day={day} y={place.y} {...given} />;
  });
}

/** Where a signature is drawn: with everybody, or in the first row of those who sign. */
function placeOf(rows: readonly PlacedRow[], step: string): { on: CivilDate; y: number } | null {
  for (const { y, series } of rows) {
    for (const one of series) {
      const point = one.points.find((point) => point.step === step);
      if (point) return { on: point.on, y: y + one.y };
    }
  }
  return null;
}

type HandleProps = Omit<HandlesProps, 'rows' | 'signatures'> & { step: string; day: CivilDate; y: number };

function Handle({ step, day, y, drawing, scale, moving, changes, onOpen }: HandleProps) {
  const { t, language } = useWords();
  const handle = useRef<HTMLDivElement>(null);
  const [first, last] = [toDay(drawing.from), toDay(drawing.to)];
  useDragging(handle, {
    // Where the middle of the S is when the pointer has gone so far.
    onDrag: (pixels, from) => {
      const days = Math.round(pixels / scale.perDay);
      const next = fromDay(Math.min(Math.max(toDay(from) + days, first), last));
      if (next !== day) moving.hold(step, next, scale.perDay);
    },
    onDrop: moving.letGo,
    onCancel: moving.cancel,
    onPress: () => onOpen(`${step}~1`),
    day,
  });
  const isHeld = moving.held?.step === step;
  const refused = moving.refused?.step === step ? moving.refused : null;
  const x = scale.at(day) + scale.perDay / 2;
  return (
    <div
      ref={handle}
      className={classes['handle']}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      data-step={`${step}~1`}
      data-held={moving.perDay !== null && isHeld}
      data-refused={refused !== null}
      title={t('moving.how')}
    >
      <input
        type="range"
        className={classes['input']}
        aria-label={t('moving.handle')}
        aria-valuetext={longDate(day, language)}
        min={first}
        max={last}
        value={toDay(day)}
        onChange={({ currentTarget }) => moving.moveTo(step, fromDay(Number(currentTarget.value)))}
      />
      <span aria-hidden="true" className={classes['letter']}>
        {t('timeline.signature')}
      </span>
      {isHeld || refused ? (
        <span aria-hidden="true" className={classes['bubble']} data-side={x > scale.width / 2 ? 'before' : 'after'}>
          <b>{shortDate(refused?.day ?? day, language, day)}</b>{' '}
          {refused ? <RefusedWords refused={refused.refused} /> : t('moving.changes', { count: changes })}
        </span>
      ) : null}
    </div>
  );
}
