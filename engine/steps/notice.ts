import { peopleOf } from '../people/assignees.ts';
import { linesOf, seatsOfLine } from '../people/who.ts';
import { emit } from '../turn.ts';
import type { Kind } from './kind.ts';

/** Tells people, by their channel; nothing to do. Without anybody named, it is for everybody. */
export const notice: Kind<'notice'> = {
  kind: 'notice',
  verbs: [],
  begin({ turn, step, run, node }) {
    const lines = node.to?.length ? node.to : linesOf(node);
    const own = { scope: turn.state.scopes[step.scope], step, run };
    const seats =
      lines.length > 0 ? lines.flatMap((line) => seatsOfLine(turn, line, own)) : Object.keys(turn.state.seats);
    emit(turn, { type: 'NoticeSent', step: step.id, run: run.key, people: peopleOf(turn, seats) });
    return { outcomes: ['sent'], on: turn.today, by: 'itself' };
  },
};
