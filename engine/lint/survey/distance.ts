import type { Offset, When } from '#schema/when';
import type { SimpleWhen } from './whens.ts';

/** How many days a distance may be, at least and at most. */
export type Days = { least: number; most: number };

/** Days of each unit, at least and at most; holidays may stretch working days. */
const UNITS = {
  months: { least: 28, most: 31 },
  weeks: { least: 7, most: 7 },
  days: { least: 1, most: 1 },
  workingDays: { least: 1, most: 3 },
} as const;

/** The bounds of a distance in days; null where a field decides. */
export function daysOf(offset: Offset | undefined): Days | null {
  const days = { least: 0, most: 0 };
  for (const [unit, { least, most }] of Object.entries(UNITS)) {
    const amount = offset?.[unit as keyof typeof UNITS];
    if (typeof amount === 'object') return null;
    if (amount === undefined) continue;
    days.least += amount * (amount < 0 ? most : least);
    days.most += amount * (amount < 0 ? least : most);
  }
  return days;
}

/** A date that counts from an anchor and may move by a few days when it is rolled. */
export type Counted = { anchor: string; days: Days };

/** Days that rolling or aligning may add or take away. */
const ROLLED = 6;

/** Reads a date as a distance from its anchor; null where it is not one. */
export function countedFrom(when: When | undefined): Counted | null {
  if (!when || !('after' in when)) return null;
  const days = daysOf(when.plus);
  if (!days) return null;
  const early = when.roll === 'previous' || when.roll === 'nearest' ? ROLLED : 0;
  const late = when.align || when.roll === 'next' || when.roll === 'nearest' ? ROLLED : 0;
  return { anchor: when.after, days: { least: days.least - early, most: days.most + late } };
}

/** Whether a part of a date surely comes before its own anchor. */
export function isBeforeAnchor(when: SimpleWhen): boolean {
  const counted = countedFrom(when);
  return counted !== null && counted.days.most < 0;
}

/** Whether the first date surely comes before the second: both count from the same anchor. */
export function isSurelyBefore(one: Counted | null, other: Counted | null): boolean {
  return one !== null && other !== null && one.anchor === other.anchor && one.days.most < other.days.least;
}
