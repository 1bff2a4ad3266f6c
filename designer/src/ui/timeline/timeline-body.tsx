import { memo, useId, useRef } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { useListener } from '../use-listener.ts';
import { BarMark } from './bar-mark.tsx';
import type { PlacedRow } from './lay-out.ts';
import type { StepKey, Timeline } from './model.ts';
import { Patterns } from './patterns.tsx';
import type { Scale } from './scale.ts';
import { SeriesMarks } from './series-marks.tsx';
import classes from './timeline.module.css';
import { BUSY_HEIGHT, TimelineBusy } from './timeline-busy.tsx';
import { TogetherMarks } from './together-marks.tsx';

type TimelineBodyProps = {
  drawing: Timeline;
  rows: readonly PlacedRow[];
  scale: Scale;
  listId: string;
  today: string | null;
  moved: ReadonlySet<StepKey>;
  onOpen?: (step: StepKey) => void;
};

/** The drawing itself: bands, months, thin lines of the reviews, then each row. One picture, whose words are the list. */
export const TimelineBody = memo(function TimelineBody(props: TimelineBodyProps) {
  const { drawing, rows, scale, listId, today, moved, onOpen } = props;
  const { t } = useWords();
  const patterns = useId().replaceAll(':', '');
  const drawn = useRef<SVGSVGElement>(null);
  useListener(drawn, 'click', ({ target }) => {
    const step = (target as Element).closest('[data-step]')?.getAttribute('data-step');
    if (step) onOpen?.(step);
  });
  const last = rows.at(-1);
  const busyAt = last ? last.y + last.height : 0;
  const height = busyAt + BUSY_HEIGHT;
  return (
    <svg
      className={classes['body']}
      width={scale.width}
      height={height}
      role="img"
      aria-label={t('timeline.label')}
      aria-describedby={listId}
      ref={drawn}
    >
      <Patterns id={patterns} />
      {drawing.phases.map(({ id, kind, from, to }) => (
        <g
          key={id}
          data-tone={kind}
          className={classes['slides']}
          style={{ transform: `translateX(${scale.at(from)}px)` }}
        >
          <rect className={classes['ground']} width={Math.max(scale.at(to) - scale.at(from), 0)} height={height} />
        </g>
      ))}
      {drawing.months.map(({ month, from }, place) =>
        place === 0 ? null : <path key={month} d={`M${scale.at(from)} 0V${height}`} className={classes['monthLine']} />,
      )}
      {rows.map(({ row, y }) => (
        <path key={row.id} d={`M0 ${y}H${scale.width}`} className={classes['rowLine']} data-strong={y <= 62} />
      ))}
      <path d={`M0 ${busyAt}H${scale.width}`} className={classes['rowLine']} data-strong="true" />
      {drawing.reviews.map(({ step, on }) => (
        <g
          key={step}
          className={classes['slides']}
          style={{ transform: `translateX(${scale.at(on) + scale.perDay / 2}px)` }}
        >
          <path d={`M0 34V${height}`} className={classes['reviewLine']} />
        </g>
      ))}
      {drawing.signatures.map(({ step, on }) => (
        <g
          key={step}
          className={classes['slides']}
          style={{ transform: `translateX(${scale.at(on) + scale.perDay / 2}px)` }}
        >
          <path d={`M0 0V${height}`} className={classes['signatureLine']} />
        </g>
      ))}
      {today !== null && drawing.from <= today && today <= drawing.to ? (
        <path d={`M${scale.at(today)} 0V${height}`} className={classes['todayLine']} />
      ) : null}
      {rows.map(({ row, y, bars, series }) => (
        <g key={row.id} transform={`translate(0 ${y})`}>
          {bars.map((bar) => (
            <BarMark key={bar.id} bar={bar} patterns={patterns} hasMoved={moved.has(bar.step)} />
          ))}
          {series.map((one) =>
            row.role === null ? (
              <TogetherMarks key={one.id} series={one} moved={moved} />
            ) : (
              <SeriesMarks key={one.id} series={one} moved={moved} />
            ),
          )}
        </g>
      ))}
      <TimelineBusy months={drawing.months} scale={scale} y={busyAt} />
    </svg>
  );
});
