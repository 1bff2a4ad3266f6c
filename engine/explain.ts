import type { Condition } from '#schema/condition';
import type { CivilDate, DateValue, Moment } from '#schema/facts';
import type { IncidentCode, Resolution, Verb } from '#schema/vocabulary';
import { AMENDMENT_HOME } from './amend/names.ts';
import { fromDay } from './calendar/plain-date.ts';
import { civilOf } from './calendar/zone.ts';
import { evaluate } from './conditions/evaluate.ts';
import { resolveWhen } from './dates/resolve.ts';
import { scopesIn, seatsOfRoleKind, stepsIn } from './live.ts';
import { peopleOf, peopleOfItem } from './people/assignees.ts';
import type { Program, ProgramNode } from './program.ts';
import type { ContractState, ItemState, RunState, ScopeState, StepState } from './state.ts';
import { nextMoveAt } from './time/next-due.ts';
import { openTurn, type Turn } from './turn.ts';

/** What a waiting thing waits for, and what would release it. */
export type Wait =
  | { for: 'people'; people: string[]; verbs: Verb[]; item: string }
  | { for: 'date'; on: CivilDate; at: Moment }
  /** The date is counted from something that has not happened. */
  | { for: 'anchor'; anchors: string[] }
  | { for: 'condition'; condition: Condition }
  /** Its turn, after other steps that share a key. */
  | { for: 'turn'; steps: string[] }
  /** Other branches that may still arrive. */
  | { for: 'branches'; missing: string[] }
  | { for: 'steps'; steps: string[] }
  | { for: 'coordinator'; incident: string; code: IncidentCode; offers: Resolution[] };

/** What happens by itself, if nobody does anything. */
export type ByItself = {
  what: 'opens' | 'default' | 'ends' | 'side' | 'closes' | 'reminder';
  on: CivilDate;
  at: Moment;
  outcome?: string;
};

/** The four answers of "Why am I waiting?": who or what, since when, what releases it, what happens by itself (R48). */
export type Explanation = {
  /** Item, step or scope. */
  thing: string;
  node: string | null;
  since: CivilDate;
  waits: Wait[];
  byItself: ByItself | null;
};

/** Explains one item, step or scope; null when it does not wait. */
export function explain(program: Program, state: ContractState, thing: string): Explanation | null {
  const turn = openTurn(program, state, state.at, { actor: null, cause: '' });
  const item = state.items[thing];
  if (item) return explainItem(turn, item);
  const step = state.steps[thing];
  if (step) return explainStep(turn, step);
  const scope = state.scopes[thing];
  return scope && scope.closedOn === undefined && scope.of !== AMENDMENT_HOME ? explainScope(turn, scope) : null;
}

/** Everything that waits in a contract, each able to explain itself. */
export function explainAll(program: Program, state: ContractState): Explanation[] {
  const things = [...Object.keys(state.items), ...Object.keys(state.steps), ...Object.keys(state.scopes)];
  const turn = openTurn(program, state, state.at, { actor: null, cause: '' });
  const joins = scopesIn(turn).flatMap((scope) =>
    queuedNodes(turn, scope).map((node) => explainJoin(turn, scope, node)),
  );
  return [...things.flatMap((thing) => explain(program, state, thing) ?? []), ...joins];
}

function explainItem(turn: Turn, item: ItemState): Explanation {
  const people = peopleOfItem(turn, item);
  const step = turn.state.steps[item.step];
  const run = step?.runs[item.run];
  const waits: Wait[] = [{ for: 'people', people, verbs: item.verbs, item: item.id }];
  const deadline = run?.deadline ?? step?.deadline;
  const byItself = deadline ? defaultOf(turn, step, deadline) : reminderOf(turn, item);
  return { thing: item.id, node: step?.node ?? null, since: item.openedOn, waits, byItself };
}

function defaultOf(turn: Turn, step: StepState | undefined, deadline: DateValue): ByItself {
  const outcome = step ? turn.program.nodes[step.node]?.deadline?.then : undefined;
  return { what: 'default', on: deadline.on, at: deadline.at, ...(outcome === undefined ? {} : { outcome }) };
}

function reminderOf(turn: Turn, item: ItemState): ByItself | null {
  if (item.rungAt === null) return null;
  return { what: 'reminder', on: dayOf(turn, item.rungAt), at: item.rungAt };
}

function dayOf(turn: Turn, at: Moment): CivilDate {
  return fromDay(civilOf(turn.program.zone, at).day);
}

function explainStep(turn: Turn, step: StepState): Explanation {
  const node = turn.program.nodes[step.node];
  const since = step.openedOn ?? step.reachedOn;
  const waits = !node
    ? []
    : step.stage === 'waiting'
      ? opening(turn, step, node)
      : step.stage === 'stuck'
        ? stuck(turn, step)
        : running(turn, step, node);
  return { thing: step.id, node: step.node, since, waits, byItself: stepByItself(turn, step, node) };
}

/** Why a step that was reached has not opened: its date, its condition or its turn. */
function opening(turn: Turn, step: StepState, node: ProgramNode): Wait[] {
  const own = { scope: turn.state.scopes[step.scope], step };
  if (node.opens && !node.recurrence) {
    if (!resolveWhen(turn, node.opens, own))
      return [{ for: 'anchor', anchors: 'after' in node.opens ? [node.opens.after] : [] }];
    if (step.opens && step.opens.at > turn.now) return [{ for: 'date', on: step.opens.on, at: step.opens.at }];
  }
  if (turn.state.restsSince !== null) return [resuming(turn)];
  if (node.waitFor && evaluate(turn, node.waitFor, { ...own, now: turn.now }) !== true) {
    return [{ for: 'condition', condition: node.waitFor }];
  }
  return [{ for: 'turn', steps: sharing(turn, step, node) }];
}

/** A contract that rests waits for whoever may resume it. */
function resuming(turn: Turn): Wait {
  const people = peopleOf(turn, seatsOfRoleKind(turn, 'coordinator'));
  return { for: 'people', people, verbs: [], item: 'resume' };
}

function sharing(turn: Turn, step: StepState, node: ProgramNode): string[] {
  const names = turn.program.shared[node.oneAtATime ?? ''] ?? [];
  return stepsIn(turn).flatMap((other) => (other.id !== step.id && names.includes(other.node) ? [other.id] : []));
}

function stuck(turn: Turn, step: StepState): Wait[] {
  return incidents(turn, (incident) => incident.step === step.id);
}

function incidents(turn: Turn, isAbout: (incident: ContractState['incidents'][string]) => boolean): Wait[] {
  return Object.values(turn.state.incidents).flatMap((incident) =>
    isAbout(incident)
      ? [{ for: 'coordinator' as const, incident: incident.id, code: incident.code, offers: incident.offers }]
      : [],
  );
}

function running(turn: Turn, step: StepState, node: ProgramNode): Wait[] {
  const waits: Wait[] = Object.values(step.runs).flatMap((run) => runWaits(turn, step, run, node));
  waits.push(...incidents(turn, (incident) => incident.step === step.id));
  if (waits.length > 0) return waits;
  return node.each
    ? [{ for: 'people', people: [], verbs: [], item: step.id }]
    : [{ for: 'anchor', anchors: anchorsOf(node) }];
}

function anchorsOf(node: ProgramNode): string[] {
  const { recurrence } = node;
  if (!recurrence) return [];
  const first = 'dates' in recurrence ? recurrence.dates[0] : recurrence.first;
  return first && 'after' in first ? [first.after] : [];
}

function runWaits(turn: Turn, step: StepState, run: RunState, node: ProgramNode): Wait[] {
  if (run.stage === 'planned') {
    return run.opens
      ? [{ for: 'date', on: run.opens.on, at: run.opens.at }]
      : [{ for: 'anchor', anchors: anchorsOf(node) }];
  }
  const items = Object.values(turn.state.items).filter((item) => item.step === step.id && item.run === run.key);
  const waits: Wait[] = items.map((item) => ({
    for: 'people',
    people: peopleOfItem(turn, item),
    verbs: item.verbs,
    item: item.id,
  }));
  if (run.ends) waits.push({ for: 'date', on: run.ends.on, at: run.ends.at });
  const inside = scopesIn(turn).filter(
    (scope) => scope.parent === step.id && scope.key === run.key && scope.closedOn === undefined,
  );
  if (inside.length > 0) waits.push({ for: 'steps', steps: inside.map((scope) => scope.id) });
  if (waits.length > 0) return waits;
  return unanswered(turn, step, run, node);
}

/** A race waits for its branches, a service without an end for somebody to stop it or for its phase to close. */
function unanswered(turn: Turn, step: StepState, run: RunState, node: ProgramNode): Wait[] {
  if (node.kind === 'gate') {
    const at = nextMoveAt(turn, turn.now);
    return at === null ? [{ for: 'branches', missing: node.leaves }] : [{ for: 'date', on: dayOf(turn, at), at }];
  }
  if (node.kind === 'service') return [{ for: 'steps', steps: [step.scope] }];
  if (node.kind === 'wait' && node.until)
    return [{ for: 'anchor', anchors: 'after' in node.until ? [node.until.after] : [] }];
  return [{ for: 'people', people: [], verbs: [], item: `${step.id}.${run.n}` }];
}

function stepByItself(turn: Turn, step: StepState, node: ProgramNode | undefined): ByItself | null {
  if (step.opens && step.stage === 'waiting') return { what: 'opens', on: step.opens.on, at: step.opens.at };
  if (step.deadline) return defaultOf(turn, step, step.deadline);
  const dates: ByItself[] = [];
  for (const run of Object.values(step.runs)) {
    if (run.deadline) dates.push(defaultOf(turn, step, run.deadline));
    if (run.ends) dates.push({ what: 'ends', on: run.ends.on, at: run.ends.at });
    if (run.opens) dates.push({ what: 'opens', on: run.opens.on, at: run.opens.at });
  }
  step.sides?.forEach((side, index) => {
    if (side === null || side === 'open') return;
    dates.push({ what: 'side', on: side.on, at: side.at, outcome: node?.boundaries?.[index]?.outcome ?? '' });
  });
  return dates.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** Why a phase or a group is still open: what is not over in it, its dates, its incidents. */
function explainScope(turn: Turn, scope: ScopeState): Explanation {
  const inside = stepsIn(turn).flatMap((step) => (step.scope === scope.id && step.token ? [step.id] : []));
  const waits: Wait[] = inside.length > 0 ? [{ for: 'steps', steps: inside }] : [];
  waits.push(...incidents(turn, (incident) => incident.scope === scope.id));
  if (scope.notBefore && scope.notBefore.at > turn.now)
    waits.push({ for: 'date', on: scope.notBefore.on, at: scope.notBefore.at });
  const phase = scope.parent === undefined ? turn.program.phases[turn.program.scopes[scope.of]?.name ?? ''] : undefined;
  if (phase?.closes?.notBefore && !scope.notBefore) {
    waits.push({ for: 'anchor', anchors: 'after' in phase.closes.notBefore ? [phase.closes.notBefore.after] : [] });
  }
  if (phase?.closes?.when) waits.push({ for: 'condition', condition: phase.closes.when });
  const closes = scope.closesAt;
  const byItself: ByItself | null = closes ? { what: 'closes', on: closes.on, at: closes.at } : null;
  if (waits.length === 0)
    waits.push({ for: 'steps', steps: stepsIn(turn).flatMap((step) => (step.scope === scope.id ? [step.id] : [])) });
  return { thing: scope.id, node: null, since: scope.openedOn, waits, byItself };
}

function queuedNodes(turn: Turn, scope: ScopeState): ProgramNode[] {
  const names = new Set(Object.keys(scope.queue).map((edge) => turn.program.edges[edge]?.to ?? ''));
  return [...names].flatMap((name) => turn.program.nodes[name] ?? []);
}

/** Why a join has not fired: the branches that may still bring something, or the step itself that is still busy. */
function explainJoin(turn: Turn, scope: ScopeState, node: ProgramNode): Explanation {
  const missing = node.into.filter((edge) => !scope.queue[edge]);
  const busy = stepsIn(turn).flatMap((step) =>
    step.scope === scope.id && step.node === node.id && step.token ? [step.id] : [],
  );
  const waits: Wait[] = [{ for: 'branches', missing: missing.map((edge) => turn.program.edges[edge]?.from ?? '') }];
  if (busy.length > 0) waits.push({ for: 'steps', steps: busy });
  waits.push(...incidents(turn, (incident) => incident.scope === scope.id && incident.node === node.id));
  return { thing: `${scope.id}/${node.id}`, node: node.id, since: scope.openedOn, waits, byItself: null };
}
