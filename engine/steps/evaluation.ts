import type { Kind } from './kind.ts';
import { judgeLines } from './lines.ts';

/** Each party answers the criteria; it has no negative outcome, only a deadline may close it without everybody. */
export const evaluation: Kind<'evaluation'> = {
  kind: 'evaluation',
  verbs: ['evaluate', 'postpone'],
  needsPeople: true,
  judge: (running) => judgeLines(running, 'done', null),
};
