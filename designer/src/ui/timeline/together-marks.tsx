import { dayAndShortMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import type { PlacedPoint, PlacedSeries } from './lay-out.ts';
import type { StepKey } from './model.ts';
import { OutlineMarks } from './outline-marks.tsx';
import { textWidth } from './text-width.ts';
import classes from './timeline.module.css';

const PILL_ROOM = 8;

/** Where everybody is together: rings for meetings, numbered diamonds for reviews, S for the signature. */
export function TogetherMarks({ series, moved }: { series: PlacedSeries; moved: ReadonlySet<StepKey> }) {
  return (
    <>
      <OutlineMarks outlines={series.outlines} y={series.y} size={18} />
      {series.points.map((point) => (
        <TogetherMark key={point.id} point={point} y={series.y} hasMoved={moved.has(point.step)} />
      ))}
    </>
  );
}

function TogetherMark({ point, y, hasMoved }: { point: PlacedPoint; y: number; hasMoved: boolean }) {
  const { t, say, language } = useWords();
  const { x, on, shiftedFrom, step, shape, number, nameAt, title, isPrivate } = point;
  const words = shiftedFrom === null ? dayAndShortMonth(on, language) : shifted(shiftedFrom, on, language, t);
  const pill = textWidth(words) + PILL_ROOM;
  return (
    <g
      className={`${classes['slides']} ${classes['mark']}`}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      data-step={step}
      data-shape={shape}
      data-private={isPrivate}
      data-moved={hasMoved}
    >
      <title>{say(title)}</title>
      <Shape shape={shape} number={number} />
      {nameAt !== null ? (
        <>
          {shiftedFrom === null ? null : (
            <rect x={nameAt - pill / 2} y={12} width={pill} height={17} rx={8.5} className={classes['pill']} />
          )}
          <text
            x={nameAt}
            y={24.5}
            textAnchor="middle"
            className={shiftedFrom === null ? classes['strong'] : classes['shifted']}
          >
            {words}
          </text>
        </>
      ) : shiftedFrom === null ? null : (
        <circle cx={9} cy={-9} r={3} className={classes['shiftedDot']} />
      )}
    </g>
  );
}

function Shape({ shape, number }: Pick<PlacedPoint, 'shape' | 'number'>) {
  const { t } = useWords();
  switch (shape) {
    case 'signature':
      return (
        <>
          <rect x={-12} y={-12} width={24} height={24} rx={7} className={classes['signature']} />
          <text y={5} textAnchor="middle" className={classes['onSignature']}>
            {t('timeline.signature')}
          </text>
        </>
      );
    case 'evaluation':
      return (
        <>
          <path d="M0-11.5 11.5 0 0 11.5-11.5 0z" className={classes['review']} />
          <text y={4.2} textAnchor="middle" className={classes['onReview']}>
            {number}
          </text>
        </>
      );
    case 'decision':
      return <rect x={-6} y={-6} width={12} height={12} rx={2} className={classes['ring']} />;
    default:
      return (
        <>
          <circle r={7} className={classes['ring']} />
          <circle r={2.6} className={classes['dot']} />
        </>
      );
  }
}

/** "15 › 16 août": the day it would have been, the day it is. */
function shifted(from: string, on: string, language: 'fr' | 'en', t: ReturnType<typeof useWords>['t']): string {
  const isSameMonth = from.slice(0, 7) === on.slice(0, 7);
  const before = isSameMonth ? String(Number(from.slice(8))) : dayAndShortMonth(from, language);
  return t('timeline.shifted', { from: before, on: dayAndShortMonth(on, language) });
}
