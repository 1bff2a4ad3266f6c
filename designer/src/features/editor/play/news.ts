import { commandsOf } from '#engine/commands';
import type { Play } from '#engine/play/play';
import { dayOfInstant } from '#engine/simulate/behave';
import type { CivilDate, Fact } from '#schema/facts';

/** What a step of a story brought, as facts: the words are the page's. */
export type News =
  | { kind: 'phaseOpened' | 'phaseClosed'; phase: string; on: CivilDate }
  | { kind: 'stepLeft'; step: string; outcome: string; byItself: boolean; on: CivilDate }
  | { kind: 'waitsForCoordinator'; step: string | null }
  | { kind: 'ended'; outcome: string; on: CivilDate };

/** A message that would leave, and to whom. */
export type PlayMessage = {
  id: string;
  kind: 'reminder' | 'notice';
  step: string;
  roles: string[];
  on: CivilDate;
  channel: string | null;
};

/** What happened since a fact, in order. */
export function newsSince(play: Play, from: number): News[] {
  return play.facts.slice(from).flatMap((fact) => newsOf(play, fact) ?? []);
}

/** The messages that would have left since a fact. */
export function messagesSince(play: Play, from: number): PlayMessage[] {
  const facts = play.facts.slice(from);
  const nodes = nodesOf(play.facts);
  return commandsOf(facts).flatMap((command): PlayMessage[] => {
    if (command.do === 'WarnCoordinator') return [];
    const roles = rolesOf(play, command.people);
    if (command.do === 'Notify')
      return [
        {
          ...{ id: `${command.fact}`, kind: 'notice', step: nodes.get(command.step) ?? '', roles },
          ...{ on: dayOfFact(play, command.fact), channel: null },
        },
      ];
    const step = nodes.get(itemsOf(play.facts).get(command.item) ?? '') ?? '';
    return [{ id: `${command.fact}`, kind: 'reminder', step, roles, on: command.date, channel: command.channel }];
  });
}

function newsOf(play: Play, fact: Fact): News | null {
  switch (fact.type) {
    case 'ScopeOpened':
      return fact.of.startsWith('p:') ? { kind: 'phaseOpened', phase: fact.of.slice(2), on: fact.on } : null;
    case 'ScopeClosed': {
      const phase = /^([a-z][a-z0-9-]*)~/.exec(fact.scope)?.[1] ?? '';
      return Object.hasOwn(play.program.phases, phase) && !fact.scope.includes('/')
        ? { kind: 'phaseClosed', phase, on: fact.on }
        : null;
    }
    case 'StepLeft': {
      const step = nodesOf(play.facts).get(fact.step) ?? '';
      const [outcome = ''] = fact.outcomes;
      return { kind: 'stepLeft', step, outcome, byItself: fact.by !== 'people', on: fact.on };
    }
    case 'IncidentOpened':
      return { kind: 'waitsForCoordinator', step: fact.node ?? null };
    case 'ContractEnded':
      return { kind: 'ended', outcome: fact.outcome, on: fact.on };
    default:
      return null;
  }
}

/** The step of the template behind each activation. */
function nodesOf(facts: readonly Fact[]): Map<string, string> {
  return new Map(facts.flatMap((fact) => (fact.type === 'StepReached' ? [[fact.step, fact.node] as const] : [])));
}

function itemsOf(facts: readonly Fact[]): Map<string, string> {
  return new Map(facts.flatMap((fact) => (fact.type === 'ItemOpened' ? [[fact.item, fact.step] as const] : [])));
}

function dayOfFact({ program, facts }: Play, seq: number): CivilDate {
  const fact = facts.find((known) => known.seq === seq);
  return fact === undefined ? '' : dayOfInstant(program, fact.at);
}

function rolesOf({ state }: Play, people: readonly string[]): string[] {
  const roles = Object.values(state.seats).flatMap(({ role, person }) =>
    person !== null && people.includes(person) ? [role] : [],
  );
  return [...new Set(roles)];
}
