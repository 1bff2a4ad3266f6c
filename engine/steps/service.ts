import { toDay } from '../calendar/plain-date.ts';
import { startOfDay } from '../calendar/zone.ts';
import { asDue, resolveWhen } from '../dates/resolve.ts';
import type { Kind } from './kind.ts';
import { RECORDED } from './recorded.ts';

/** Something provided over a time: it starts and stops, nobody clicks "done". It ends at the end of its day (R47). */
export const service: Kind<'service'> = {
  kind: 'service',
  verbs: ['recordUnits', 'stopService'],
  endsOn({ turn, step, run, node }) {
    const own = { scope: turn.state.scopes[step.scope], step, run };
    const date = node.ends ? resolveWhen(turn, node.ends, own) : null;
    if (date) return asDue(turn, date);
    // One delivery of a series lasts its own day.
    if (!node.recurrence || run.on === undefined) return null;
    return { on: run.on, at: startOfDay(turn.program.zone, toDay(run.on) + 1) };
  },
  judge({ turn, run }) {
    if (run.answers?.[RECORDED] === undefined) return null;
    return { outcomes: ['ended'], on: run.answeredOn ?? turn.today, by: 'people' };
  },
  expire: ({ run, turn }) => ({ outcomes: ['ended'], on: run.ends?.on ?? turn.today, by: 'itself' }),
};
