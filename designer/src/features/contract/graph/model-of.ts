import type { ComingDate, Contract, Graph, GraphNode, Person, ShownDate } from '../../../api-client/types.ts';
import { daysBetween } from '../../../locales/dates.ts';
import type { Amended } from './amended-steps.ts';
import type { GraphArrow, GraphModel, GraphStep, StepMark } from './graph-model.ts';

type Known = Extract<GraphNode, { private: false }>;
type Looking = {
  contract: Contract;
  coming: readonly ComingDate[];
  me: string | undefined;
  amended: ReadonlyMap<string, Amended>;
};

/** The drawing of a contract, from what the API tells of it and of its dates to come. */
export function modelOf({ nodes, edges }: Graph, looking: Looking): GraphModel {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const first = looking.contract.phases[0]?.id ?? '';
  return {
    phases: looking.contract.phases,
    steps: nodes.map((node) => ({
      id: node.id,
      phase: phaseOf(node, byId) ?? first,
      group: node.inside,
      ...(node.private ? PRIVATE : known(node, looking)),
    })),
    arrows: edges.map(({ id, from, to, outcome, title, back }) => ({
      id,
      from,
      to,
      outcome: isChoice(edges, from) ? (title ?? outcome) : null,
      isBack: back,
      isTaken: isTaken(byId.get(from), byId.get(to), outcome),
    })),
    drawn: Object.fromEntries(nodes.flatMap(({ id, at }) => (at === null ? [] : [[id, at]]))),
  };
}

const PRIVATE: Omit<GraphStep, 'id' | 'phase' | 'group'> = {
  isPrivate: true,
  kind: null,
  title: null,
  plain: null,
  mark: 'coming',
  people: [],
  roles: [],
  date: null,
  isPast: false,
  timesDone: null,
  amended: null,
  isMine: false,
};

/** A step inside a group is in the phase of that group. */
function phaseOf(node: GraphNode, byId: ReadonlyMap<string, GraphNode>): string | null {
  const around = node.inside === null ? undefined : byId.get(node.inside);
  return node.phase ?? (around ? phaseOf(around, byId) : null);
}

function known(node: Known, { contract, coming, me, amended }: Looking): Omit<GraphStep, 'id' | 'phase' | 'group'> {
  const { step, people, roles, completed, doneOn, state } = node;
  const isPast = state === 'done' || state === 'skipped';
  const date = isPast ? pastDate(doneOn) : nextDate(node, coming, contract.today);
  return {
    isPrivate: false,
    kind: step.kind,
    title: step.title,
    plain: step.plain,
    mark: markOf(node, date, contract.today),
    people,
    roles: roles.map(({ title }) => title),
    date,
    isPast,
    timesDone: step.repeats || completed > 1 ? completed : null,
    amended: amended.get(node.id) ?? null,
    isMine: isMine(people, me),
  };
}

const SOON_DAYS = 14;

function markOf({ state }: Known, date: ShownDate | null, today: string): StepMark {
  if (state === 'notReached') return 'coming';
  if (state !== 'open') return state;
  return date !== null && daysBetween(today, date.on) <= SOON_DAYS ? 'soon' : 'running';
}

function pastDate(on: string | null): ShownDate | null {
  return on === null ? null : { on, from: null, because: null };
}

/** What it is due by, the next time it comes back, or when it is foreseen. */
function nextDate({ due, occurrences, step }: Known, coming: readonly ComingDate[], today: string): ShownDate | null {
  const next = occurrences.flatMap(({ on }) => (on !== null && on.on >= today ? [on] : []));
  const foreseen = coming.find((entry) => entry.step?.node === step.node && entry.date.on >= today);
  return due ?? next.sort((one, other) => (one.on < other.on ? -1 : 1))[0] ?? foreseen?.date ?? null;
}

function isMine(people: readonly Person[], me: string | undefined): boolean {
  return people.some(({ id }) => id === me);
}

/** Whether a step may end in several ways: only then does an arrow need a word. */
function isChoice(edges: Graph['edges'], from: string): boolean {
  return new Set(edges.filter((edge) => edge.from === from).map(({ outcome }) => outcome)).size > 1;
}

function isTaken(
  from: GraphNode | undefined,
  to: GraphNode | undefined,
  outcome: string | null,
): GraphArrow['isTaken'] {
  if (!from || !to || from.private || to.private || to.state === 'notReached') return false;
  if (from.outcomes.length === 0) return false;
  return outcome === null ? from.state === 'done' : from.outcomes.includes(outcome);
}
