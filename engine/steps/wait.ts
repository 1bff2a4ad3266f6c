import { asOpening, resolveWhen } from '../dates/resolve.ts';
import type { Kind } from './kind.ts';
import { RECORDED } from './recorded.ts';

/** A date, or an answer from outside that somebody records and that may come before or after it was expected. */
export const wait: Kind<'wait'> = {
  kind: 'wait',
  verbs: [],
  recorderVerbs: ['recordAnswer', 'postpone'],
  endsOn({ turn, step, run, node }) {
    const date = node.until ? resolveWhen(turn, node.until, { scope: turn.state.scopes[step.scope], step, run }) : null;
    return date ? asOpening(turn, date) : null;
  },
  begin({ turn, node }) {
    const early = turn.state.remembered[node.id];
    if (!early || !node.answers || node.remembers === false) return null;
    return { outcomes: [early.answer], on: early.on, by: 'people', early: true };
  },
  judge({ turn, run }) {
    const answer = run.answers?.[RECORDED]?.answer;
    return answer === undefined ? null : { outcomes: [answer], on: run.answeredOn ?? turn.today, by: 'people' };
  },
  expire: ({ run, turn }) => ({ outcomes: ['reached'], on: run.ends?.on ?? turn.today, by: 'itself' }),
};
