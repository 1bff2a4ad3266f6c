import { fromDay, toDay } from '#engine/calendar/plain-date';
import type { Bar, Outline, Point } from './model.ts';

type Drawn = { bars: Bar[]; points: Point[] };
type Compared = Drawn & { outlines: Outline[] };

/**
 * Shows what a trial does to a row, or a later version: what begins later or ends sooner leaves an outline where it was
 * planned, what lasts longer has a hatched end, a day that moved or went leaves its outline on the other one.
 */
export function comparedWith(now: Drawn, planned: Drawn | null): Compared {
  if (planned === null) return { ...now, outlines: [] };
  const before = new Map(planned.bars.map((bar) => [bar.id, bar]));
  const bars = now.bars.flatMap((bar) => {
    const was = before.get(bar.id);
    return was ? [...outlineOf(bar, was, now.bars), ...prolonged(bar, was), ...shortened(bar, was, now.bars)] : [bar];
  });
  const gone = planned.bars.filter(({ id }) => !now.bars.some((bar) => bar.id === id));
  const days = new Map(planned.points.map(({ id, on }) => [id, on]));
  const there = new Map(now.points.map(({ id, on }) => [id, on]));
  return {
    outlines: planned.points.flatMap(({ id, shape, title, on }) =>
      there.get(id) === on ? [] : [{ id: `${id}/planned`, shape, title, on }],
    ),
    bars: [...gone.map((bar): Bar => ({ ...bar, id: `${bar.id}/planned`, look: 'planned' })), ...bars],
    points: now.points.map((point) => {
      const was = days.get(point.id);
      return was === undefined || was === point.on ? point : { ...point, plannedOn: was };
    }),
  };
}

/** Where it was planned, unless an earlier level of the same goes on there. */
function outlineOf(bar: Bar, was: Bar, bars: readonly Bar[]): Bar[] {
  const isCovered = bars.some(({ step, from }) => step === bar.step && from <= was.from);
  const isFirst = bars.every(({ step, from }) => step !== bar.step || from >= bar.from);
  if (bar.from <= was.from || isCovered || !isFirst) return [];
  const end = fromDay(toDay(bar.from) - 1);
  return [{ ...was, id: `${was.id}/planned`, look: 'planned', to: was.to < end ? was.to : end }];
}

/** What ends sooner leaves an outline up to its planned end, unless a later level of the same goes on there. */
function shortened(bar: Bar, was: Bar, bars: readonly Bar[]): Bar[] {
  const goesOn = bars.some(({ step, from }) => step === bar.step && from > bar.from);
  if (bar.to >= was.to || goesOn) return [];
  const next = fromDay(toDay(bar.to) + 1);
  return [{ ...was, id: `${was.id}/shortened`, look: 'planned', from: was.from > next ? was.from : next }];
}

/** What is provided longer than planned has a hatched end; what began later is only later. */
function prolonged(bar: Bar, was: Bar): Bar[] {
  if (bar.look !== 'agreed' || bar.to <= was.to || bar.from > was.from) return [bar];
  const next = fromDay(toDay(was.to) + 1);
  return [
    { ...bar, to: was.to },
    { ...bar, id: `${bar.id}/prolonged`, look: 'prolonged', from: next },
  ];
}
