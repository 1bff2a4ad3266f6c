import type { ActOf } from '#schema/acts';
import { closeScope } from '../flow/close-scope.ts';
import { endContract } from '../flow/end.ts';
import { reach } from '../flow/joins.ts';
import { completeRun, nodeOf } from '../flow/leave.ts';
import { openRun } from '../flow/open.ts';
import { openBody, openNextPhase, openPhase } from '../flow/scopes.ts';
import { planSeries, reshapeSeries } from '../flow/series.ts';
import { scopesIn } from '../live.ts';
import { lookup } from '../lookup.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { IncidentState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { type Handler, needsCoordinator } from './acting.ts';
import { finishIfDone, skipStep, startAgain } from './contract-acts.ts';

/** Answers an incident: again, replace somebody, skip, end; nothing else decides in the coordinator's place (R9). */
export const resolve: Handler<ActOf<'resolve'>> = (turn, act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  const incident = lookup(turn.state.incidents, act.incident);
  if (!incident) return refuse('INCIDENT_UNKNOWN', { incident: act.incident });
  if (!incident.offers.includes(act.resolution))
    return refuse('RESOLUTION_NOT_OFFERED', { resolution: act.resolution });
  if (act.resolution === 'replace') {
    const wrong = replaceRefuser(turn, incident, act.person);
    if (wrong) return wrong;
  }
  emit(turn, { type: 'IncidentResolved', incident: incident.id, resolution: act.resolution });
  if (act.resolution === 'end') endContract(turn, act.outcome ?? 'closed', null);
  else if (act.resolution === 'again' || act.resolution === 'replace') again(turn, incident);
  else if (act.resolution === 'skip') skip(turn, incident);
  else if (act.resolution === 'reinstate') reinstate(turn, incident);
  return null;
};

/** Somebody else takes the seat of the person who said no; the incident names the seat. */
function replaceRefuser(turn: Turn, incident: IncidentState, person: string | undefined): Refusal | null {
  const seat = String(incident.details?.seat ?? '');
  const held = turn.state.seats[seat];
  if (!held) return refuse('SEAT_UNKNOWN', { seat });
  if (person === undefined) return refuse('PERSON_UNKNOWN', {});
  emit(turn, { type: 'SeatReplaced', seat, from: held.person, person });
  return null;
}

function again(turn: Turn, incident: IncidentState): void {
  const { code, step: id, scope: scopeId, node: name, details } = incident;
  const scope = scopeId === undefined ? undefined : turn.state.scopes[scopeId];
  const node = name === undefined ? undefined : turn.program.nodes[name];
  if (code === 'JOIN_STARVED' && scope && node) {
    reach(
      turn,
      scope,
      node,
      node.into.filter((edge) => (scope.queue[edge] ?? 0) > 0),
    );
  } else if (code === 'REPEAT_EXHAUSTED' && id === undefined) {
    const phase = turn.program.phases[String(details?.phase)];
    if (phase) openPhase(turn, phase, Number(details?.round) + 1);
  } else if (code === 'REPEAT_EXHAUSTED' && id !== undefined) {
    const step = turn.state.steps[id];
    const run = step?.runs[String(details?.run)];
    if (step && run) openBody(turn, step, run, Number(details?.round) + 1);
  } else if (id !== undefined) {
    if (details?.run === undefined) startAgain(turn, id);
    else runAgain(turn, id, String(details.run), Number(details.occurrence));
  }
}

/** One more instance for the same member, or one more occurrence at the end of the series. */
function runAgain(turn: Turn, id: string, key: string, n: number): void {
  const step = turn.state.steps[id];
  const node = step ? nodeOf(turn, step) : undefined;
  if (!step || !node) return;
  if (node.each) {
    openRun(turn, step, node, { key, n: n + 1 });
    return;
  }
  reshapeSeries(turn, step, node, { appended: 1 });
  planSeries(turn, step, node);
}

function skip(turn: Turn, incident: IncidentState): void {
  const { code, step: id, scope: scopeId, node, details } = incident;
  if (code === 'JOIN_STARVED' && scopeId !== undefined && node !== undefined) dropTokens(turn, scopeId, node);
  else if (code === 'NOTHING_CAN_MOVE') closeStanding(turn);
  else if (code === 'REPEAT_EXHAUSTED' && id === undefined) openNextPhase(turn, String(details?.phase));
  else if (code === 'REPEAT_EXHAUSTED' && id !== undefined) completeGroup(turn, id, String(details?.run));
  else if (id !== undefined && details?.run === undefined) skipStep(turn, id);
  else if (id !== undefined) finishIfDone(turn, id);
}

function dropTokens(turn: Turn, scopeId: string, node: string): void {
  const scope = turn.state.scopes[scopeId];
  for (const edge of turn.program.nodes[node]?.into ?? []) {
    for (let left = scope?.queue[edge] ?? 0; left > 0; left--) {
      emit(turn, { type: 'EdgeConsumed', scope: scopeId, node, edge, why: 'starved' });
    }
  }
}

function completeGroup(turn: Turn, id: string, key: string): void {
  const step = turn.state.steps[id];
  const run = step?.runs[key];
  if (step && run) completeRun(turn, step, run, { outcomes: ['done'], on: turn.today, by: 'coordinator' });
}

/** A contract that stands still goes on to its next phase. */
function closeStanding(turn: Turn): void {
  for (const scope of scopesIn(turn)) {
    const definition = turn.program.scopes[scope.of];
    if (scope.closedOn !== undefined || definition?.kind !== 'phase' || definition.beside) continue;
    closeScope(turn, scope, 'done', turn.today);
    openNextPhase(turn, definition.name);
  }
}

/** Opens again a step that its deadline decided although an answer had been received in time (R28). */
function reinstate(turn: Turn, incident: IncidentState): void {
  const found = /^(.*)\/([a-z][a-z0-9-]*)~[0-9]+/.exec(String(incident.details?.step ?? ''));
  const scope = turn.state.scopes[found?.[1] ?? ''];
  const node = turn.program.nodes[found?.[2] ?? ''];
  if (scope && scope.closedOn === undefined && node) reach(turn, scope, node, [], true);
}
