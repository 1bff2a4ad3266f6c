import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { PhaseKind } from '#schema/vocabulary';
import { daysBetween } from '../locales/dates.ts';

/** A phase on the thread. Its dates are known, planned, or not yet there. */
export type ThreadPhase = {
  id: string;
  kind: PhaseKind;
  title: Localised;
  beside: boolean;
  state?: 'done' | 'open' | 'coming';
  from?: CivilDate | null;
  to?: CivilDate | null;
};

/** What stands on the thread: a signature is square, an evaluation a diamond. */
export type ThreadMark = {
  date: CivilDate;
  kind: 'signature' | 'evaluation';
  state: 'done' | 'soon' | 'late' | 'coming';
  label?: string;
};

/** One phase as it is drawn: where it starts, how long it is, how much of it is behind, in hundredths of the thread. */
export type Segment = { phase: ThreadPhase; start: number; width: number; behind: number };
/** How a name stands to its mark: beside it near an end of the thread, under it elsewhere. */
export type NameSide = 'start' | 'middle' | 'end';
/** A mark where it stands; `isNamed` where the thread is long, `narrow` where it is as long as on a tablet. */
export type PlacedMark = ThreadMark & { at: number; isNamed: boolean; side: NameSide; narrow: NameSide | null };
export type ThreadShape = { segments: Segment[]; marks: PlacedMark[]; pin: number | null };

/** However short, a phase stays visible. */
const LEAST_SHARE = 4;

/** Where everything stands on the thread: by its dates when every phase has some, otherwise in equal parts. */
export function threadShape(
  phases: readonly ThreadPhase[],
  marks: readonly ThreadMark[] = [],
  today: CivilDate | null = null,
): ThreadShape {
  const inOrder = phases.filter((phase) => !phase.beside);
  const shares = sharesOf(inOrder);
  let start = 0;
  const segments = inOrder.map((phase, place) => {
    const segment = { phase, start, width: shares[place] ?? 0, behind: behindOf(phase, today) };
    start += segment.width;
    return segment;
  });
  const placed = marks.flatMap((mark) => {
    const at = placeOf(segments, mark.date);
    return at === null ? [] : [{ ...mark, at }];
  });
  placed.sort((a, b) => a.at - b.at);
  const [wide, narrow] = [named(placed, WIDE), named(placed, NARROW)];
  const withNames = placed.map((mark) => ({
    ...mark,
    ...{ isNamed: wide.includes(mark), side: sideOf(mark, WIDE) },
    narrow: narrow.includes(mark) ? sideOf(mark, NARROW) : null,
  }));
  return { segments, marks: withNames, pin: pinOf(segments, today) };
}

function sharesOf(phases: readonly ThreadPhase[]): number[] {
  const days = phases.map(({ from, to }) => (from && to ? Math.max(daysBetween(from, to), 0) : null));
  const total = days.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (total === 0 || days.some((count) => count === null)) return phases.map(() => 100 / phases.length);
  const free = 100 - LEAST_SHARE * phases.length;
  return days.map((count) => LEAST_SHARE + (free * (count ?? 0)) / total);
}

function behindOf({ state, from, to }: ThreadPhase, today: CivilDate | null): number {
  if (state === 'done' || state === undefined) return 1;
  if (state === 'coming') return 0;
  return today && from && to ? within(from, to, today) : 0.5;
}

/** How far a day is between two others, from 0 to 1. */
function within(from: CivilDate, to: CivilDate, day: CivilDate): number {
  const whole = daysBetween(from, to);
  return whole <= 0 ? 1 : Math.min(Math.max(daysBetween(from, day) / whole, 0), 1);
}

/** Where a day stands, if it is inside a phase whose dates are known. */
function placeOf(segments: readonly Segment[], day: CivilDate): number | null {
  const found = segments.findLast(({ phase }) => phase.from && phase.to && phase.from <= day && day <= phase.to);
  if (!found?.phase.from || !found.phase.to) return null;
  return found.start + found.width * within(found.phase.from, found.phase.to, day);
}

function pinOf(segments: readonly Segment[], today: CivilDate | null): number | null {
  const open = segments.findLast(({ phase }) => phase.state === 'open');
  if (open) return open.start + open.width * open.behind;
  if (segments.length > 0 && segments.every(({ phase }) => phase.state === 'done')) return 100;
  return today === null ? null : placeOf(segments, today);
}

type Standing = ThreadMark & { at: number };

/** How much more of the thread a name takes on one that is no longer than on a tablet. */
const WIDE = 1;
const NARROW = 1.6;

/** Signatures are named first, then what is near or late, then the others: no name ever covers another. */
function named(marks: readonly Standing[], letters: number): Standing[] {
  const shown: Standing[] = [];
  for (const mark of [...marks].sort((one, other) => rankOf(one) - rankOf(other))) {
    if (shown.every((other) => isApart(mark, other, letters))) shown.push(mark);
  }
  return shown;
}

function rankOf({ kind, state }: ThreadMark): number {
  if (kind === 'signature') return 0;
  return state === 'soon' || state === 'late' ? 1 : 2;
}

function isApart(one: Standing, other: Standing, letters: number): boolean {
  const least = (letters * (nameShare(one) + nameShare(other))) / 2;
  return Math.abs(middleOf(one, letters) - middleOf(other, letters)) >= least;
}

/** A name near an end of the thread stands beside its mark, not under it. */
function sideOf(mark: Standing, letters: number): NameSide {
  const half = (letters * nameShare(mark)) / 2;
  if (mark.at < half) return 'start';
  return mark.at > 100 - half ? 'end' : 'middle';
}

function middleOf(mark: Standing, letters: number): number {
  const half = (letters * nameShare(mark)) / 2;
  const side = sideOf(mark, letters);
  return side === 'middle' ? mark.at : side === 'start' ? mark.at + half : mark.at - half;
}

/** How wide a name and its date are, in hundredths of the thread on a wide screen. */
export function nameShare({ label = '' }: ThreadMark): number {
  return 6 + label.length * 0.5;
}
