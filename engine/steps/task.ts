import type { Kind } from './kind.ts';
import { judgeLines } from './lines.ts';

/** Somebody does something, with or without a form. */
export const task: Kind<'task'> = {
  kind: 'task',
  verbs: ['complete', 'decline', 'postpone'],
  needsPeople: true,
  judge: (running) => judgeLines(running, 'done', 'declined'),
};
