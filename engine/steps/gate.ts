import type { Condition } from '#schema/condition';
import type { When } from '#schema/when';
import { evaluate } from '../conditions/evaluate.ts';
import { asOpening, resolveWhen } from '../dates/resolve.ts';
import { isWired } from '../flow/leave.ts';
import type { Kind, Running } from './kind.ts';

/** A branch on data. In a gate, unknown is false (R47); the default is taken when nothing else is. */
export const gate: Kind<'gate'> = {
  kind: 'gate',
  verbs: [],
  begin(running) {
    if (running.node.mode === 'race') return null;
    const chosen = branches(running);
    const outcomes = chosen.length > 0 ? chosen : running.node.default ? [running.node.default] : [];
    return { outcomes, on: running.turn.today, by: 'itself' };
  },
  ripe(running) {
    for (const branch of running.node.mode === 'race' ? running.node.branches : []) {
      const won = 'at' in branch ? isPast(running, branch.at) : 'on' in branch && isTrue(running, branch.on);
      if (won) return { outcomes: [branch.outcome], on: running.turn.today, by: 'itself' };
    }
    return null;
  },
  wakesAt(running, after) {
    let next: number | null = null;
    for (const branch of running.node.branches) {
      const at = 'at' in branch ? openingOf(running, branch.at) : null;
      if (at !== null && at > after && (next === null || at < next)) next = at;
    }
    return next;
  },
};

/** The branches of a race are waits: each is reached at 00:00 of its date (R47). */
function openingOf({ turn, step, run }: Running<'gate'>, when: When): number | null {
  const date = resolveWhen(turn, when, { scope: turn.state.scopes[step.scope], step, run });
  return date === null ? null : asOpening(turn, date).at;
}

function isPast(running: Running<'gate'>, when: When): boolean {
  const at = openingOf(running, when);
  return at !== null && at <= running.turn.now;
}

function isTrue({ turn, step, run }: Running<'gate'>, condition: Condition): boolean {
  return evaluate(turn, condition, { scope: turn.state.scopes[step.scope], step, run, now: turn.now }) === true;
}

function branches({ turn, step, run, node }: Running<'gate'>): string[] {
  const scope = turn.state.scopes[step.scope];
  const chosen: string[] = [];
  for (const branch of node.branches) {
    if (!('if' in branch)) continue;
    if (scope && isExhausted(turn, scope, node, branch.outcome)) continue;
    if (evaluate(turn, branch.if, { scope, step, run, now: turn.now }) !== true) continue;
    chosen.push(branch.outcome);
    if (node.mode === 'exclusive') break;
  }
  return chosen;
}

/** A branch that leads only to a back edge with no turns left is false (R14). */
function isExhausted(...[turn, scope, node, outcome]: Parameters<typeof isWired>): boolean {
  return (node.out[outcome] ?? []).length > 0 && !isWired(turn, scope, node, outcome);
}
