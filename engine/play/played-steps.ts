import type { CivilDate, Fact } from '#schema/facts';
import { SKIPPED } from '#schema/vocabulary';
import { stepsOfTemplate } from '../amend/built-in.ts';
import type { StepState } from '../state.ts';
import { openIncidents, openItems } from './moves.ts';
import { dayOf, type Play } from './play.ts';

/** How far a step of a played contract is. One that comes back or is repeated is as far as what runs of it now. */
export type PlayedStep =
  /** Somebody is waited for: who, and until which day; late once that day is over. */
  | { state: 'waiting' | 'late'; roles: string[]; until: CivilDate | null }
  /** It goes by itself: a service, a wait, the times of a series that are still to come. */
  | { state: 'running'; until: CivilDate | null }
  /** Reached, and opens on a day to come. */
  | { state: 'coming'; from: CivilDate | null }
  | { state: 'done'; on: CivilDate; roles: string[]; outcome: string | null }
  /** Nobody came by, or a condition led past it. */
  | { state: 'skipped' }
  | { state: 'notReached' };

/** How far each step of the template is, by its id. */
export function playedSteps(play: Play): Map<string, PlayedStep> {
  const waits = waitsOf(play);
  const live = Object.values(play.state.steps);
  const left = leftOf(play);
  return new Map(
    stepsOfTemplate(play.program).map(({ id }): [string, PlayedStep] => {
      const running = live.filter(({ node }) => node === id);
      const found = waits.get(id) ?? (running.length > 0 ? goingOn(running) : (left.get(id) ?? notThere(play, id)));
      return [id, found];
    }),
  );
}

function waitsOf(play: Play): Map<string, PlayedStep> {
  const today = dayOf(play);
  const waits = new Map<string, PlayedStep & { state: 'waiting' | 'late' }>();
  for (const { step, roles, due } of openItems(play)) {
    const known = waits.get(step);
    const until = earliest(known?.until ?? null, due);
    waits.set(step, {
      state: until !== null && until < today ? 'late' : 'waiting',
      roles: [...new Set([...(known?.roles ?? []), ...roles])],
      until,
    });
  }
  const coordinators = Object.entries(play.program.roles).flatMap(([id, { kind }]) =>
    kind === 'coordinator' ? [id] : [],
  );
  for (const { step } of openIncidents(play))
    if (step !== null && !waits.has(step)) waits.set(step, { state: 'waiting', roles: coordinators, until: null });
  return waits;
}

function earliest(one: CivilDate | null, other: CivilDate | null): CivilDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function goingOn(running: readonly StepState[]): PlayedStep {
  const open = running.filter(({ stage }) => stage !== 'waiting');
  if (open.length === 0) return { state: 'coming', from: running[0]?.opens?.on ?? null };
  const ends = open.flatMap(({ runs, deadline }) => [
    ...Object.values(runs).flatMap((run) => run.ends?.on ?? run.on ?? []),
    ...(deadline === undefined ? [] : [deadline.on]),
  ]);
  return { state: 'running', until: ends.sort()[0] ?? null };
}

/** How each step that is over was left last, and by whom. */
function leftOf({ facts, state }: Play): Map<string, PlayedStep> {
  const nodes = new Map<string, string>();
  const steps = new Map<string, string>();
  const answered = new Map<string, Set<string>>();
  const left = new Map<string, PlayedStep>();
  for (const fact of facts) read(fact);
  return left;

  function read(fact: Fact): void {
    switch (fact.type) {
      case 'StepReached':
        nodes.set(fact.step, fact.node);
        return;
      case 'ItemOpened':
        steps.set(fact.item, fact.step);
        return;
      case 'ItemAnswered': {
        const step = steps.get(fact.item) ?? '';
        const role = state.seats[fact.as]?.role;
        if (role !== undefined) answered.set(step, (answered.get(step) ?? new Set()).add(role));
        return;
      }
      case 'StepLeft': {
        const isSkipped = fact.by === 'skip' || fact.outcomes.includes(SKIPPED);
        const roles = [...(answered.get(fact.step) ?? [])];
        left.set(
          nodes.get(fact.step) ?? '',
          isSkipped ? { state: 'skipped' } : { state: 'done', on: fact.on, roles, outcome: fact.outcomes[0] ?? null },
        );
        return;
      }
      case 'StepGone':
        left.set(nodes.get(fact.step) ?? '', { state: 'skipped' });
        return;
      default:
        return;
    }
  }
}

/** A step that nobody came by in a phase that is over was passed; the others are still to come. */
function notThere({ state, program }: Play, id: string): PlayedStep {
  const home = program.nodes[id]?.home ?? '';
  const isOpen = Object.values(state.scopes).some(({ of, closedOn }) => of === home && closedOn === undefined);
  const isBehind = home.startsWith('p:') && state.rounds[home.slice(2)] !== undefined && !isOpen;
  return state.end !== null || isBehind ? { state: 'skipped' } : { state: 'notReached' };
}
