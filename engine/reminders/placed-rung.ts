import type { Moment, Recipient } from '#schema/facts';

/** A rung placed in time: at nine in the morning of its rolled date (R43). */
export type PlacedRung = { index: number; at: Moment; date: string; to: Recipient };
