import type { AnswerData } from '#schema/facts';
import { seatsOfRole } from '../live.ts';
import { peopleOf } from '../people/assignees.ts';
import type { Kind, Running } from './kind.ts';
import { RECORDED } from './recorded.ts';

/** People are invited; whoever records it says who came. Too few of a role means that it was not held. */
export const meeting: Kind<'meeting'> = {
  kind: 'meeting',
  verbs: ['answerInvitation'],
  recorderVerbs: ['recordMeeting', 'postpone'],
  needsPeople: true,
  judge(running) {
    const { turn, run } = running;
    const record = run.answers?.[RECORDED];
    if (!record) return null;
    const outcome = record.held && hasEnough(running, record) ? 'held' : 'notHeld';
    return { outcomes: [outcome], on: run.answeredOn ?? turn.today, by: 'people' };
  },
};

function hasEnough({ turn, node }: Running<'meeting'>, { attendance }: AnswerData): boolean {
  for (const role in node.minimum) {
    const people = peopleOf(turn, seatsOfRole(turn, role));
    const came = people.filter((person) => attendance?.[person] === 'present' || attendance?.[person] === 'delegated');
    if (came.length < (node.minimum[role] ?? 0)) return false;
  }
  return true;
}
