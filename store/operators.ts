import { trusted } from './mongo.ts';

/**
 * The operators we use, each marked as ours. Whatever else looks like an operator inside a filter came from outside,
 * and is compared as a plain value.
 */
export const among = <T>(values: readonly T[]) => trusted({ $in: [...values] });
export const noneOf = <T>(values: readonly T[]) => trusted({ $nin: [...values] });
export const other = <T>(value: T) => trusted({ $ne: value });
export const present = () => trusted({ $exists: true });
export const absent = () => trusted({ $exists: false });
export const below = <T>(value: T) => trusted({ $lt: value });
export const above = <T>(value: T) => trusted({ $gt: value });
/**
 * Whole numbers only. SecantusDB 0.7 leaves the bound itself out of `$lte` where the field stands in the middle of a
 * compound index; the next number with `$lt` means the same everywhere.
 */
export const atMost = (value: number) => trusted({ $lt: value + 1 });
export const atLeast = <T>(value: T) => trusted({ $gte: value });
export const between = <T>(from: T, to: T) => trusted({ $gte: from, $lt: to });
