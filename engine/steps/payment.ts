import type { Kind } from './kind.ts';
import { judgeLines } from './lines.ts';

/** A line of the ledger: an indemnity, an instalment. */
export const payment: Kind<'payment'> = {
  kind: 'payment',
  verbs: ['recordPayment', 'refuse', 'postpone'],
  needsPeople: true,
  judge: (running) => judgeLines(running, 'recorded', 'refused'),
};
