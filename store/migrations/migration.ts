import type { Connection } from 'mongoose';

/** One change to stored data. It may be interrupted and begun again, so doing it twice must be the same as once. */
export type Migration = { version: number; what: string; up: (connection: Connection) => Promise<void> };
