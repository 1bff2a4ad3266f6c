import { trusted } from './mongo.ts';

/**
 * The operators we use, each marked as ours. Whatever else looks like an operator inside a filter came from outside,
 * and is compared as a plain value.
 */
export const among = <T>(values: readonly T[]) => trusted({ $in: [...values] });
export const other = <T>(value: T) => trusted({ $ne: value });
export const below = <T>(value: T) => trusted({ $lt: value });
export const above = <T>(value: T) => trusted({ $gt: value });
export const atMost = <T>(value: T) => trusted({ $lte: value });
export const atLeast = <T>(value: T) => trusted({ $gte: value });
export const between = <T>(from: T, to: T) => trusted({ $gte: from, $lt: to });
