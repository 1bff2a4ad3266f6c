import type { Ending } from '../flow/leave.ts';
import type { Kind, Running } from './kind.ts';
import { judgeLines } from './lines.ts';

/** The parties sign: all, or a quorum; a role with a veto refuses for everybody. The list freezes at opening (R31). */
export const sign: Kind<'sign'> = {
  kind: 'sign',
  verbs: ['sign', 'refuse'],
  frozen: true,
  needsPeople: true,
  judge(running) {
    const { turn, run, node } = running;
    if (isVetoed(running)) return { outcomes: ['refused'], on: run.refusedOn ?? turn.today, by: 'people' };
    if (node.quorum === undefined) return judgeLines(running, 'signed', 'refused');
    return judgeQuorum(running, run.entitled?.length ?? 0);
  },
};

function isVetoed({ turn, run, node }: Running<'sign'>): boolean {
  if (!node.veto?.length) return false;
  return run.lines.some((line) => line.refused.some((seat) => node.veto?.includes(turn.state.seats[seat]?.role ?? '')));
}

function judgeQuorum({ turn, run, node }: Running<'sign'>, entitled: number): Ending | null {
  const { quorum } = node;
  const needed = typeof quorum === 'number' ? quorum : Math.ceil((entitled * (quorum?.percent ?? 100)) / 100);
  const signed = run.lines.reduce((sum, line) => sum + line.done.length, 0);
  const refused = run.lines.reduce((sum, line) => sum + line.refused.length, 0);
  if (signed >= needed) return { outcomes: ['signed'], on: run.answeredOn ?? turn.today, by: 'people' };
  return entitled - refused < needed ? { outcomes: ['refused'], on: run.refusedOn ?? turn.today, by: 'people' } : null;
}
