import type { KindPanel } from './kind-panel.ts';

/** Somebody does something; what is noted is under the data of every step. */
export const task: KindPanel = { kind: 'task' };
