import { type ReactNode, useEffect, useMemo } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { SCROLLS } from '../use-listener.ts';
import { layOut, type PlacedRow } from './lay-out.ts';
import type { Timeline as Drawing, StepKey } from './model.ts';
import { type Scale, scaleOf, type Zoom } from './scale.ts';
import classes from './timeline.module.css';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineBody } from './timeline-body.tsx';
import { TimelineNames } from './timeline-names.tsx';
import { useRoom } from './use-room.ts';
import { useStaleLook } from './use-stale-look.ts';
import { useStill } from './use-still.ts';

type TimelineProps = {
  drawing: Drawing;
  zoom: Zoom;
  /** The name of the list that says the same in words. */
  listId: string;
  /** Before the signature has a date: months are counted from it. */
  countsFrom?: string | null;
  today?: string | null;
  /** New dates are on their way: these are the old ones. */
  isStale?: boolean;
  /** What has just moved: outlined where nothing may slide. */
  moved?: ReadonlySet<StepKey>;
  onOpen?: (step: StepKey) => void;
  /** The first drawing stands there. */
  onDrawn?: () => void;
  /** The width of a day while something is dragged over the drawing: the ground stays still under it. */
  perDay?: number | null;
  /** What stands over the drawing, and can be taken hold of. */
  over?: (rows: readonly PlacedRow[], scale: Scale) => ReactNode;
  /** In the corner, above the names. */
  tools?: ReactNode;
};

/** A year, one row for each party. The list beside it is its twin: same dates, same acts, and the way of the keyboard. */
export function Timeline({
  drawing,
  zoom,
  listId,
  countsFrom = null,
  today = null,
  isStale = false,
  moved = NOTHING,
  onOpen,
  onDrawn,
  perDay = null,
  over,
  tools,
}: TimelineProps) {
  const { t, say } = useWords();
  const [frame, room] = useRoom();
  useStaleLook(frame, isStale);
  const { from, to, rows } = drawing;
  const scale = useMemo(
    () => (room === null ? null : scaleOf(from, to, zoom, room, { perDay })),
    [from, to, zoom, room, perDay],
  );
  useStill(frame, drawing, scale);
  const placed = useMemo(() => (scale === null ? [] : layOut(rows, scale, say)), [rows, scale, say]);
  const isDrawn = scale !== null;
  useEffect(() => {
    if (isDrawn) onDrawn?.();
  }, [isDrawn, onDrawn]);
  return (
    <section
      {...SCROLLS}
      className={classes['frame']}
      ref={frame}
      data-zoom={zoom}
      data-coming={!isDrawn}
      aria-label={t('calendar.timeline')}
    >
      <div className={classes['sheet']}>
        <div className={classes['corner']}>
          {tools ?? <span>{t('timeline.oneRow')}</span>}
          <span className={classes['daysOff']}>
            {t('timeline.daysOff')} <i /> {t('timeline.everywhere')}
            {drawing.daysOff.some(({ isLocal }) => isLocal) ? (
              <>
                {' '}
                <i data-local="true" /> {t('timeline.here')}
              </>
            ) : null}
          </span>
        </div>
        {scale === null ? null : (
          <>
            <TimelineAxis drawing={drawing} scale={scale} countsFrom={countsFrom} today={today} />
            <TimelineNames rows={placed} />
            <div className={classes['drawn']}>
              <TimelineBody
                drawing={drawing}
                rows={placed}
                scale={scale}
                listId={listId}
                today={today}
                moved={moved}
                {...(onOpen ? { onOpen } : {})}
              />
              {over?.(placed, scale)}
            </div>
          </>
        )}
      </div>
    </section>
  );
}

const NOTHING: ReadonlySet<StepKey> = new Set();
