import type { Moment, Recipient } from '#schema/facts';
import type { Day } from '../calendar/plain-date.ts';

/** A rung placed in time: at nine in the morning of its rolled date (R43). */
export type PlacedRung = { index: number; day: Day; at: Moment; to: Recipient };
