import type { AnswerData } from '#schema/facts';
import { evaluate, matching } from '../conditions/evaluate.ts';
import { type Ending, isWired } from '../flow/leave.ts';
import { isRecused, membersOfLine } from '../people/assignees.ts';
import { linesOf } from '../people/who.ts';
import type { RowState } from '../state.ts';
import { emit } from '../turn.ts';
import type { Kind, Running } from './kind.ts';
import { judgeLines } from './lines.ts';
import { type Ballots, hasQuorum, rankRows, tally } from './tally.ts';

/** A choice by one person or a body, row by row if asked. Its list freezes when it opens (R31, R34, R35). */
export const decision: Kind<'decision'> = {
  kind: 'decision',
  verbs: ['vote', 'decide', 'declareConflict', 'postpone'],
  frozen: true,
  needsPeople: true,
  /** When every way on was taken as often as it may, there is nothing left to decide: the coordinator is asked (R14). */
  begin(running) {
    const first = running.node.choices[0];
    if (running.node.about || !first || offeredChoices(running).length > 0) return null;
    return { outcomes: [first.id], on: running.turn.today, by: 'itself' };
  },
  judge(running) {
    const isReady = judgeLines(running, 'ready', null) !== null;
    return isReady ? decided(running) : null;
  },
};

/** At the deadline, the votes that were cast decide if they are enough; otherwise the deadline's own outcome does. */
export function decidedAtDeadline(running: Running<'decision'>): Ending | null {
  if (running.node.method === 'one' || running.node.method === 'lot') return null;
  const ballots = ballotsOf(running);
  if (ballots.votes.length === 0 || !hasQuorum(running.node, ballots)) return null;
  return decided(running);
}

function decided(running: Running<'decision'>): Ending {
  const { turn, run, node } = running;
  const on = run.answeredOn ?? turn.today;
  if (node.about) return { outcomes: ['decided'], on, by: 'people', rows: { [node.about.list]: decideRows(running) } };
  return { outcomes: tally(node, offeredChoices(running), ballotsOf(running)), on, by: 'people' };
}

/** A choice that leads only to a back edge with no turns left is no longer offered (R14). */
export function offeredChoices({ turn, step, node }: Running<'decision'>): string[] {
  const scope = turn.state.scopes[step.scope];
  const choices = node.choices.map((choice) => choice.id);
  if (!scope) return choices;
  return choices.filter((choice) => (node.out[choice] ?? []).length === 0 || isWired(turn, scope, node, choice));
}

/** The votes that count: consultative members advise, people who stepped out do not vote. */
export function ballotsOf({ turn, step, run, node }: Running<'decision'>): Ballots {
  const voters = linesOf(node).flatMap((_who, line) => membersOfLine(turn, step, run, line));
  const counted = voters.filter((seat) => isVoter({ turn, run, node, seat }));
  const votes = counted.flatMap((seat) => run.answers?.[seat] ?? []);
  const seed = Object.values(run.answers ?? {})[0]?.seed ?? run.key;
  return { votes, entitled: counted.length, present: votes.length, seed };
}

type Voter = Pick<Running<'decision'>, 'turn' | 'run' | 'node'> & { seat: string };

function isVoter({ turn, run, node, seat }: Voter): boolean {
  const role = turn.state.seats[seat]?.role ?? '';
  return !node.consultative?.includes(role) && !isRecused(turn, run, seat);
}

/** The rows a decision is about. */
export function rowsAbout({ turn, step, run, node }: Running<'decision'>): RowState[] {
  if (!node.about) return [];
  return matching(turn, node.about.list, node.about.where, {
    scope: turn.state.scopes[step.scope],
    step,
    run,
    now: turn.now,
  });
}

function decideRows(running: Running<'decision'>): Record<string, string> {
  const { node } = running;
  const rows = rowsAbout(running);
  const choices = node.choices.map((choice) => choice.id);
  const result: Record<string, string> = {};
  if (node.about?.keep !== undefined) {
    const order = rankRows(
      node,
      rows.map((row) => row.id),
      withoutLinked(running, null),
    );
    order.forEach((row, place) => {
      // The rank is kept beside the result: the first of the reserve takes the place of a row that withdraws.
      emit(running.turn, {
        type: 'RowChanged',
        list: node.about?.list ?? '',
        row,
        values: { [`${node.id}-rank`]: place + 1 },
      });
      result[row] = (place < (node.about?.keep ?? 0) ? choices[0] : choices[1]) ?? '';
    });
    return result;
  }
  for (const row of rows) {
    const ballots = withoutLinked(running, row);
    const votes = ballots.votes.map((vote) => ({
      ...vote,
      choices: vote.rows?.[row.id] ? [vote.rows[row.id] as string] : [],
    }));
    result[row.id] = tally(node, choices, { ...ballots, votes })[0] ?? '';
  }
  return result;
}

/** A person linked to a row has no say on it (R35, P11). */
function withoutLinked(running: Running<'decision'>, row: RowState | null): Ballots {
  const { turn, step, run, node } = running;
  const ballots = ballotsOf(running);
  const except = node.about?.exceptRow;
  if (!except) return ballots;
  const own = { scope: turn.state.scopes[step.scope], step, run, now: turn.now };
  const isLinked = (seat: string, candidate: RowState) => {
    const person = turn.state.seats[seat]?.person;
    return evaluate(turn, except, { ...own, row: candidate, ...(person ? { person } : {}) }) === true;
  };
  const votes = Object.entries(run.answers ?? {}).flatMap(([seat, vote]): AnswerData[] => {
    if (!isVoter({ turn, run, node, seat })) return [];
    if (row) return isLinked(seat, row) ? [] : [vote];
    const scores = Object.entries(vote.scores ?? {}).filter(([id]) => {
      const candidate = rowsAbout(running).find((about) => about.id === id);
      return candidate !== undefined && !isLinked(seat, candidate);
    });
    return [{ ...vote, scores: Object.fromEntries(scores) }];
  });
  return { ...ballots, votes };
}
