import { useWords } from '../../locales/use-words.ts';
import type { PlacedPoint, PlacedSeries } from './lay-out.ts';
import type { StepKey } from './model.ts';
import { OutlineMarks } from './outline-marks.tsx';
import classes from './timeline.module.css';

/**
 * What comes again in one row: numbered where there is room, small marks where it is every week. They are drawn at their
 * new dates at once: the eye follows a bar, not a hundred small marks, each of which a slow processor would carry.
 */
export function SeriesMarks({ series, moved }: { series: PlacedSeries; moved: ReadonlySet<StepKey> }) {
  const { from, to, y, points, outlines, isDense } = series;
  return (
    <>
      {points.length > 1 ? (
        <g transform={`translate(${from} ${y})`}>
          <path d={`M0 0H${to - from}`} className={classes['thread']} />
        </g>
      ) : null}
      <OutlineMarks outlines={outlines} y={y} size={isDense ? 7 : 16} />
      {points.map((point) => (
        <SeriesMark key={point.id} point={point} y={y} isDense={isDense} hasMoved={moved.has(point.step)} />
      ))}
    </>
  );
}

type SeriesMarkProps = { point: PlacedPoint; y: number; isDense: boolean; hasMoved: boolean };

function SeriesMark({ point, y, isDense, hasMoved }: SeriesMarkProps) {
  const { say } = useWords();
  const { x, shape, number, step, isPrivate, isOptional, title } = point;
  const size = isDense ? 7 : number === null ? 14 : 20;
  return (
    <g
      className={classes['mark']}
      transform={`translate(${x} ${y})`}
      data-step={step}
      data-shape={shape}
      data-private={isPrivate}
      data-optional={isOptional}
      data-moved={hasMoved}
    >
      <title>{say(title)}</title>
      {shape === 'evaluation' ? (
        <path d={`M0${-size / 1.6} ${size / 1.6} 0 0 ${size / 1.6} ${-size / 1.6} 0z`} className={classes['diamond']} />
      ) : (
        <rect
          x={-size / 2}
          y={-size / 2}
          width={size}
          height={size}
          rx={shape === 'meeting' && number === null ? size / 2 : isDense ? 2 : 6}
          className={classes['square']}
        />
      )}
      {number === null || isDense ? null : (
        <text y={4.5} textAnchor="middle" className={classes['onMark']}>
          {number}
        </text>
      )}
    </g>
  );
}
