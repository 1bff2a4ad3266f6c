import type { AnswerData } from '#schema/facts';
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

function hasEnough({ turn, node }: Running<'meeting'>, record: AnswerData): boolean {
  const present = Object.entries(record.attendance ?? {}).filter(([, how]) => how === 'present' || how === 'delegated');
  return Object.entries(node.minimum ?? {}).every(([role, least]) => {
    const seats = Object.values(turn.state.seats).filter((seat) => seat.role === role);
    return present.filter(([person]) => seats.some((seat) => seat.person === person)).length >= least;
  });
}
