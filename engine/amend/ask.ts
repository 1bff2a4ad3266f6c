import { reach } from '../flow/joins.ts';
import { openStep } from '../flow/open.ts';
import { emit, type Turn } from '../turn.ts';
import { AMENDMENT_HOME, AMENDMENT_SCOPE, AMENDMENT_STEP } from './names.ts';

/**
 * Opens the built-in signature for those an amendment concerns, at once: a contract that rests may be amended, and its
 * people may answer.
 */
export function askThemAll(turn: Turn): void {
  const node = turn.program.nodes[AMENDMENT_STEP];
  if (!turn.state.scopes[AMENDMENT_SCOPE]) {
    emit(turn, { type: 'ScopeOpened', scope: AMENDMENT_SCOPE, of: AMENDMENT_HOME, round: 1, on: turn.today });
  }
  const scope = turn.state.scopes[AMENDMENT_SCOPE];
  if (!scope || !node) return;
  reach(turn, scope, node, []);
  const step = turn.state.steps[`${scope.id}/${node.id}~${scope.count[node.id] ?? 0}`];
  if (step) openStep(turn, step, node, { scope, step });
}
