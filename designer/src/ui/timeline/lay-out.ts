import type { Localised } from '#schema/primitives';
import type { Bar, Point, Row } from './model.ts';
import type { Scale } from './scale.ts';

/** A bar with its place in its row, in pixels, and where its words go. */
export type PlacedBar = Bar & { x: number; width: number; y: number; height: number; words: string; outside: boolean };
/** Marks of one step in a row, on one line; small where they come too often to carry their number. */
export type PlacedSeries = { id: string; y: number; from: number; to: number; isDense: boolean; points: PlacedPoint[] };
export type PlacedPoint = Point & { x: number; isNamed: boolean };
export type PlacedRow = { row: Row; y: number; height: number; bars: PlacedBar[]; series: PlacedSeries[] };

type Say = (text: Localised) => string;

const TOGETHER_HEIGHT = 62;
const LEAST_HEIGHT = 48;
/** A letter is about so wide, in the size of the marks. */
const LETTER = 6.2;
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
  const points = named(row.points.map((point) => ({ ...point, x: middle(point.on, scale), isNamed: false })));
  const series = points.length > 0 ? [{ id: 'all', y: 26, from: 0, to: 0, isDense: false, points }] : [];
  return { height: TOGETHER_HEIGHT, bars: [], series };
}

const NAME_WIDTH: Partial<Record<Point['shape'], number>> = { evaluation: 44, signature: 50 };
const SHIFTED_WIDTH = 78;

/** Names below marks, the most important first, none over another. */
function named(points: PlacedPoint[]): PlacedPoint[] {
  const taken: [number, number][] = [];
  const chosen = new Set<string>();
  for (const point of [...points].sort((a, b) => weight(b) - weight(a) || a.x - b.x)) {
    const half = (point.shiftedFrom ? SHIFTED_WIDTH : (NAME_WIDTH[point.shape] ?? 42)) / 2 + 2;
    const [from, to] = [point.x - half, point.x + half];
    if (taken.some(([start, end]) => from < end && to > start)) continue;
    taken.push([from, to]);
    chosen.add(point.id);
  }
  return points.map((point) => ({ ...point, isNamed: chosen.has(point.id) }));
}

function weight({ shape, shiftedFrom }: Point): number {
  return (shape === 'signature' ? 4 : shape === 'evaluation' ? 3 : 1) + (shiftedFrom === null ? 0 : 1);
}

function placeRow(row: Row, scale: Scale, say: Say): Placed {
  const lanes: [number, number][][] = [];
  const bars = groupBars(row.bars).map((group) => ({ group: group.map((bar) => fit(bar, group, scale, say)) }));
  const barLanes = bars.map(({ group }) => laneFor(lanes, left(group), right(group)));
  const series = seriesOf(row.points, scale);
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
  const fits = cut(words, width - INSIDE);
  const isWhole = fits === words || (fits.length > 9 && width > 90);
  if (isWhole || group.length > 1) return { ...place, words: fits, outside: false };
  return { ...place, words: cut(words, MOST_OUTSIDE), outside: true };
}

const MOST_OUTSIDE = 150;

function wordsOf({ percent, title }: Bar, say: Say): string {
  return percent === null ? say(title) : `${percent} %`;
}

/** As many words as there is room for, with a sign that there are more. */
export function cut(words: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  if (words.length <= letters) return words;
  return letters < 4 ? '' : `${words.slice(0, letters - 1).trimEnd()}…`;
}

const left = (group: readonly FittedBar[]) => Math.min(...group.map(({ x }) => x));
const right = (group: readonly FittedBar[]) =>
  Math.max(...group.map(({ x, width, words, outside }) => x + width + (outside ? words.length * LETTER + 10 : 0)));

/** The first line with room from here to there; a new one if none has. */
function laneFor(lanes: [number, number][][], from: number, to: number): number {
  const free = lanes.findIndex((taken) => taken.every(([start, end]) => to + 3 <= start || from >= end + 3));
  const lane = free === -1 ? lanes.length : free;
  lanes[lane] = [...(lanes[lane] ?? []), [from, to]];
  return lane;
}

function seriesOf(points: readonly Point[], scale: Scale): Omit<PlacedSeries, 'y'>[] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const node = point.step.slice(0, point.step.lastIndexOf('~'));
    groups.set(node, [...(groups.get(node) ?? []), point]);
  }
  const series = [...groups].map(([id, group]) => {
    const placed = group.map((point) => ({ ...point, x: middle(point.on, scale), isNamed: false }));
    const gaps = placed.slice(1).map(({ x }, place) => x - (placed[place]?.x ?? 0));
    const isDense = group[0]?.shape === 'delivery' || Math.min(...gaps, Number.POSITIVE_INFINITY) < 24;
    return { id, from: placed[0]?.x ?? 0, to: placed.at(-1)?.x ?? 0, isDense, points: placed };
  });
  return series.sort((a, b) => a.from - b.from);
}

function middle(day: string, scale: Scale): number {
  return scale.at(day) + scale.perDay / 2;
}
