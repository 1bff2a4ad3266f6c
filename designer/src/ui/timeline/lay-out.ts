import type { Localised } from '#schema/primitives';
import type { Bar, Outline, Point, Row } from './model.ts';
import type { Scale } from './scale.ts';
import { cut, textWidth } from './text-width.ts';

/** Where the words of a bar stand: in it, or beside it where it is too short for them. */
export type WordsAt = 'inside' | 'after' | 'before';
/** A bar with its place in its row, in pixels, and where its words go. */
export type PlacedBar = Bar & { x: number; width: number; y: number; height: number; words: string; wordsAt: WordsAt };
/** Marks of one step in a row, on one line; small where they come too often to carry their number. */
export type PlacedSeries = {
  id: string;
  y: number;
  from: number;
  to: number;
  isDense: boolean;
  points: PlacedPoint[];
  outlines: PlacedOutline[];
};
/** A mark with its place, and where the middle of its name is beside it; null where there is no room for a name. */
export type PlacedPoint = Point & { x: number; nameAt: number | null };
export type PlacedOutline = Outline & { x: number };
export type PlacedRow = { row: Row; y: number; height: number; bars: PlacedBar[]; series: PlacedSeries[] };

type Say = (text: Localised) => string;

const TOGETHER_HEIGHT = 62;
const LEAST_HEIGHT = 48;
const INSIDE = 14;

/** Puts rows one under the other, and what is in each on as few lines as possible, nothing over anything else. */
export function layOut(rows: readonly Row[], scale: Scale, say: Say): PlacedRow[] {
  let y = 0;
  return rows.map((row) => {
    const placed = row.role === null ? placeTogether(row, scale) : placeRow(row, scale, say);
    const here = { row, y, ...placed };
    y += placed.height;
    return here;
  });
}

type Placed = Omit<PlacedRow, 'row' | 'y'>;

function placeTogether(row: Row, scale: Scale): Placed {
  const points = named(
    row.points.map((point) => ({ ...point, x: middle(point.on, scale), nameAt: null })),
    scale.width,
  );
  const outlines = row.outlines.map((outline) => ({ ...outline, x: middle(outline.on, scale) }));
  const isEmpty = points.length + outlines.length === 0;
  const series = isEmpty ? [] : [{ id: 'all', y: 26, from: 0, to: 0, isDense: false, points, outlines }];
  return { height: TOGETHER_HEIGHT, bars: [], series };
}

const NAME_WIDTH: Partial<Record<Point['shape'], number>> = { evaluation: 44, signature: 50 };
const USUAL_NAME = 44;
const SHIFTED_WIDTH = 80;
/** "30 avr. › 2 mai": the month that it left is named too. */
const MONTH_WIDTH = 30;
/** The name of the signature stands beside its line, not on it. */
const BESIDE_LINE = 27;

/** Names below marks, the most important first, none over another, none beyond an edge. */
function named(points: PlacedPoint[], width: number): PlacedPoint[] {
  const taken: [number, number][] = [];
  const chosen = new Map<string, number>();
  for (const point of [...points].sort((a, b) => weight(b) - weight(a) || a.x - b.x)) {
    const half = nameWidth(point) / 2;
    const middle = point.x + nameFrom(point, half, width);
    const [from, to] = [middle - half - 2, middle + half + 2];
    if (taken.some(([start, end]) => from < end && to > start)) continue;
    taken.push([from, to]);
    chosen.set(point.id, middle - point.x);
  }
  return points.map((point) => ({ ...point, nameAt: chosen.get(point.id) ?? null }));
}

function nameWidth({ on, shiftedFrom, shape }: Point): number {
  if (shiftedFrom === null) return NAME_WIDTH[shape] ?? USUAL_NAME;
  return shiftedFrom.slice(0, 7) === on.slice(0, 7) ? SHIFTED_WIDTH : SHIFTED_WIDTH + MONTH_WIDTH;
}

/** How far from its mark the middle of a name is: below it, or further in where an edge is near. */
function nameFrom({ x, shape, shiftedFrom }: PlacedPoint, half: number, width: number): number {
  const beside = shape === 'signature' && shiftedFrom === null ? BESIDE_LINE : 0;
  const wanted = x + beside + half > width ? x - beside : x + beside;
  return Math.min(Math.max(wanted, half), Math.max(width - half, half)) - x;
}

function weight({ shape, shiftedFrom }: Point): number {
  return (shape === 'signature' ? 4 : shape === 'evaluation' ? 3 : 1) + (shiftedFrom === null ? 0 : 1);
}

function placeRow(row: Row, scale: Scale, say: Say): Placed {
  const lanes: [number, number][][] = [];
  const bars = groupBars(row.bars).map((group) => ({ group: group.map((bar) => fit(bar, group, scale, say)) }));
  const barLanes = bars.map(({ group }) => laneFor(lanes, left(group), right(group)));
  const series = seriesOf(row, scale);
  const seriesLanes = series.map(({ from, to }) => laneFor(lanes, from - 12, to + 12));
  const count = Math.max(lanes.length, 1);
  const lane = count === 1 ? LEAST_HEIGHT : count === 2 ? 20 : 19;
  const height = Math.max(LEAST_HEIGHT, count * lane + (count === 1 ? 0 : 6));
  const top = (height - count * lane) / 2;
  const tallest = count === 1 ? 30 : 17;
  const usual = count === 1 ? 22 : 15;
  return {
    height,
    bars: bars.flatMap(({ group }, place) => {
      const base = top + (barLanes[place] ?? 0) * lane;
      const isStepped = group.some(({ strength }) => strength !== group[0]?.strength);
      return group.map((bar) => {
        const tall = isStepped ? Math.max(13, (tallest * (40 + bar.strength * 0.6)) / 100) : usual;
        const bottom = base + lane / 2 + (isStepped ? tallest : usual) / 2;
        return { ...bar, y: bottom - tall, height: tall };
      });
    }),
    series: series.map((one, place) => ({ ...one, y: top + ((seriesLanes[place] ?? 0) + 0.5) * lane })),
  };
}

/** Levels of one service, and what a trial does to it, stay on one line. */
function groupBars(bars: readonly Bar[]): Bar[][] {
  const groups = new Map<string, Bar[]>();
  for (const bar of bars) groups.set(bar.step, [...(groups.get(bar.step) ?? []), bar]);
  return [...groups.values()].sort((a, b) => ((a[0]?.from ?? '') < (b[0]?.from ?? '') ? -1 : 1));
}

type FittedBar = Omit<PlacedBar, 'y' | 'height'>;

function fit(bar: Bar, group: readonly Bar[], scale: Scale, say: Say): FittedBar {
  const x = scale.at(bar.from);
  const width = Math.max(scale.after(bar.to) - x, 5);
  const words = bar.look === 'planned' || bar.look === 'prolonged' ? '' : wordsOf(bar, say);
  const place = { ...bar, x, width };
  const fits = cut(words, width - INSIDE - (hasLock(place) ? LOCK_WIDTH : 0));
  const isWhole = fits === words || (fits.length > 9 && width > 90);
  if (isWhole || group.length > 1) return { ...place, words: fits, wordsAt: 'inside' };
  return { ...place, ...beside(words, x, x + width, scale.width) };
}

/** A lock before the words of what is private, and the least bar that has room for it. */
export const LOCK_WIDTH = 15;
const LEAST_FOR_LOCK = 60;
export const hasLock = ({ look, width }: Pick<PlacedBar, 'look' | 'width'>) =>
  look === 'private' && width > LEAST_FOR_LOCK;

const MOST_BESIDE = 180;
/** Between a bar and its words. */
export const BESIDE = 6;

/** Words that have no room in their bar stand after it; before it where the edge of the drawing would cut them. */
function beside(words: string, from: number, to: number, width: number): Pick<PlacedBar, 'words' | 'wordsAt'> {
  const whole = cut(words, MOST_BESIDE);
  const [after, before] = [width - to - BESIDE, from - BESIDE];
  if (textWidth(whole) <= after || after >= before) return { words: cut(whole, after), wordsAt: 'after' };
  return { words: cut(whole, before), wordsAt: 'before' };
}

function wordsOf({ percent, title }: Bar, say: Say): string {
  return percent === null ? say(title) : `${percent} %`;
}

const left = (group: readonly FittedBar[]) =>
  Math.min(...group.map((bar) => bar.x - (bar.wordsAt === 'before' ? roomOf(bar) : 0)));
const right = (group: readonly FittedBar[]) =>
  Math.max(...group.map((bar) => bar.x + bar.width + (bar.wordsAt === 'after' ? roomOf(bar) : 0)));
const roomOf = ({ words }: FittedBar) => (words === '' ? 0 : textWidth(words) + BESIDE);

/** The first line with room from here to there; a new one if none has. */
function laneFor(lanes: [number, number][][], from: number, to: number): number {
  const free = lanes.findIndex((taken) => taken.every(([start, end]) => to + 3 <= start || from >= end + 3));
  const lane = free === -1 ? lanes.length : free;
  lanes[lane] = [...(lanes[lane] ?? []), [from, to]];
  return lane;
}

function seriesOf({ points, outlines }: Row, scale: Scale): Omit<PlacedSeries, 'y'>[] {
  const [now, before] = [groupedByStep(points), groupedByStep(outlines)];
  const series = [...new Set([...now.keys(), ...before.keys()])].map((id) => {
    const placed = (now.get(id) ?? []).map((point) => ({ ...point, x: middle(point.on, scale), nameAt: null }));
    const gone = (before.get(id) ?? []).map((outline) => ({ ...outline, x: middle(outline.on, scale) }));
    const gaps = placed.slice(1).map(({ x }, place) => x - (placed[place]?.x ?? 0));
    const isDelivery = (placed[0] ?? gone[0])?.shape === 'delivery';
    const isDense = isDelivery || Math.min(...gaps, Number.POSITIVE_INFINITY) < 24;
    const across = [...placed, ...gone].map(({ x }) => x);
    return { id, from: Math.min(...across), to: Math.max(...across), isDense, points: placed, outlines: gone };
  });
  return series.sort((a, b) => a.from - b.from);
}

/** Marks of one step stand on one line: "bilan~2" belongs to "bilan". */
function groupedByStep<T extends { id: string }>(marks: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const mark of marks) {
    const node = mark.id.slice(0, mark.id.lastIndexOf('~'));
    groups.set(node, [...(groups.get(node) ?? []), mark]);
  }
  return groups;
}

function middle(day: string, scale: Scale): number {
  return scale.at(day) + scale.perDay / 2;
}
