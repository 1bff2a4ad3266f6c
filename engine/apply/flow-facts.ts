import type { ContractState, ScopeState } from '../state.ts';
import type { Appliers } from './appliers.ts';

/** Tokens, joins and scopes. */
export const flowFacts = {
  ScopeOpened(state, fact, program) {
    const definition = program.scopes[fact.of];
    const scope: ScopeState = {
      id: fact.scope,
      of: fact.of,
      round: fact.round,
      openedOn: fact.on,
      queue: {},
      lone: {},
      backs: {},
      count: {},
      waves: {},
      covers: {},
    };
    if (fact.parent !== undefined) scope.parent = fact.parent;
    if (fact.key !== undefined) scope.key = fact.key;
    for (const entry of definition?.entries ?? []) scope.lone[entry] = [''];
    state.scopes[fact.scope] = scope;
    if (definition?.kind !== 'phase') return [];
    state.rounds[definition.name] = fact.round;
    state.anchors[`phase:${definition.name}:opened`] = fact.on;
    return [`phase:${definition.name}:opened`];
  },
  ScopeDated(state, fact) {
    const scope = state.scopes[fact.scope];
    if (!scope) return;
    if (fact.notBefore) scope.notBefore = fact.notBefore;
    if (fact.closes) scope.closesAt = fact.closes;
    for (const [node, date] of Object.entries(fact.covers ?? {})) scope.covers[node] = date;
  },
  CoverEnded(state, fact) {
    const scope = state.scopes[fact.scope];
    if (scope) delete scope.covers[fact.node];
  },
  PhaseSkipped(state, fact) {
    state.rounds[fact.phase] = fact.round;
  },
  ScopeClosed(state, fact, program) {
    const scope = state.scopes[fact.scope];
    if (!scope) return;
    scope.closedOn = fact.on;
    scope.queue = {};
    scope.lone = {};
    scope.waves = {};
    scope.covers = {};
    for (const step of Object.values(state.steps)) if (step.scope === scope.id) step.token = false;
    pruneScope(state, scope.id);
    const definition = program.scopes[scope.of];
    if (definition?.kind !== 'phase') return;
    state.anchors[`phase:${definition.name}:closed`] = fact.on;
    return [`phase:${definition.name}:closed`];
  },
  EdgeTaken(state, fact, program) {
    const scope = state.scopes[fact.scope];
    const edge = program.edges[fact.edge];
    if (!scope || !edge) return;
    if (fact.back) {
      scope.backs[fact.edge] = (scope.backs[fact.edge] ?? 0) + 1;
      (scope.lone[edge.to] ??= []).push(fact.edge);
    } else {
      scope.queue[fact.edge] = (scope.queue[fact.edge] ?? 0) + 1;
    }
  },
  EdgeConsumed(state, fact) {
    const scope = state.scopes[fact.scope];
    if (!scope) return;
    if (fact.why === 'absorbed') scope.waves[fact.node]?.push(fact.edge);
    if (fact.lone) takeLone(scope, fact.node, fact.edge);
    else takeToken(scope, fact.edge);
  },
  JoinFired(state, fact) {
    const scope = state.scopes[fact.scope];
    if (scope) scope.waves[fact.node] = [...fact.delivered];
  },
  WaveEnded(state, fact) {
    const scope = state.scopes[fact.scope];
    if (scope) delete scope.waves[fact.node];
  },
} satisfies Appliers;

/** Takes one token off an edge. */
export function takeToken(scope: ScopeState, edge: string): void {
  const left = (scope.queue[edge] ?? 0) - 1;
  if (left > 0) scope.queue[edge] = left;
  else delete scope.queue[edge];
}

/** Takes one lone token (of an entry, or of a back edge) off a step. */
export function takeLone(scope: ScopeState, node: string, edge: string): void {
  const waiting = scope.lone[node] ?? [];
  const place = waiting.indexOf(edge);
  if (place >= 0) waiting.splice(place, 1);
  if (waiting.length === 0) delete scope.lone[node];
}

/** Forgets a closed scope once nothing of it is alive. */
export function pruneScope(state: ContractState, id: string): void {
  const scope = state.scopes[id];
  if (!scope || scope.closedOn === undefined) return;
  for (const step of Object.values(state.steps)) if (step.scope === id) return;
  delete state.scopes[id];
  if (scope.parent === undefined) return;
  const prefix = `${id}|`;
  for (const key of Object.keys(state.anchors)) if (key.startsWith(prefix)) delete state.anchors[key];
  for (const key of Object.keys(state.outcomes)) if (key.startsWith(prefix)) delete state.outcomes[key];
}
