import type { Act } from '#schema/acts';
import type { CivilDate } from '#schema/facts';
import type { ScenarioMove } from '#schema/template';
import { FIXED_OUTCOMES, type Resolution } from '#schema/vocabulary';
import { itemsIn } from '../live.ts';
import { peopleOfItem, seatsOfItem } from '../people/assignees.ts';
import type { ProgramNode } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { actFor } from '../simulate/behave.ts';
import { CALLER, type IncidentState, type ItemState, RECORDER } from '../state.ts';
import { openTurn, type Turn } from '../turn.ts';
import { feedPlay, type Play, passTo } from './play.ts';

/** Something that a pretend person can do now. */
export type OpenItem = {
  id: string;
  step: string;
  occurrence: number;
  /** The seat it belongs to; none where whoever comes first does it. */
  seat: string | undefined;
  roles: string[];
  people: string[];
  openedOn: CivilDate;
  due: CivilDate | null;
  /** What can be answered, the main one first. */
  outcomes: string[];
};

/** Something that waits for the coordinator: nothing else decides in her place (R9). */
export type OpenIncident = { id: string; code: IncidentState['code']; step: string | null; offers: Resolution[] };

/** Ways out that need nobody new at the table. */
const PLAYED: readonly Resolution[] = ['again', 'skip', 'end', 'dismiss'];
/** What pretend people can do now, in the order of the steps. */
export function openItems(play: Play): OpenItem[] {
  const turn = turnOf(play);
  return itemsIn(turn)
    .flatMap((item) => openItem(turn, item) ?? [])
    .sort((one, other) => place(play, one) - place(play, other) || one.occurrence - other.occurrence);
}

/** What waits for the coordinator. */
export function openIncidents({ state }: Play): OpenIncident[] {
  return Object.values(state.incidents).map(({ id, code, node, offers }) => ({
    id,
    code,
    step: node ?? null,
    offers: offers.filter((offer) => PLAYED.includes(offer)),
  }));
}

/** Lets time pass to the day of a move, then makes it. A refusal changes nothing. */
export function makeMove(play: Play, move: ScenarioMove): Play | { refusal: Refusal } {
  const there = passTo(play, move.on);
  return move.resolution === undefined ? answered(there, move) : resolved(there, move, move.resolution);
}

function answered(play: Play, move: ScenarioMove): Play | { refusal: Refusal } {
  const turn = turnOf(play);
  const found = openItems(play).find(
    ({ step, occurrence, seat }) =>
      step === move.step && (move.occurrence ?? occurrence) === occurrence && (move.seat ?? seat) === seat,
  );
  const item = found && itemsIn(turn).find(({ id }) => id === found.id);
  const made = item && actFor(turn, item, move.outcome ?? found.outcomes[0] ?? '');
  if (!made) return { refusal: refuse('STEP_NOT_OPEN', { step: move.step }) };
  return act(play, made.person, made.act);
}

function resolved(play: Play, move: ScenarioMove, resolution: Resolution): Play | { refusal: Refusal } {
  const incident = openIncidents(play).find(({ step }) => step === move.step);
  const coordinator = coordinatorOf(play);
  if (!incident || coordinator === null) return { refusal: refuse('INCIDENT_UNKNOWN', { incident: move.step }) };
  return act(play, coordinator, { type: 'resolve', incident: incident.id, resolution });
}

function act(play: Play, actor: string, body: Act): Play | { refusal: Refusal } {
  const done = feedPlay(play, { type: 'Acted', at: play.now, id: `play-${play.count}`, actor, act: body });
  if ('refusal' in done) return done;
  // What follows at once (a phase that closes, the next that opens) is seen at once.
  const settled = feedPlay(done, { type: 'TimePassed', now: done.now });
  return 'refusal' in settled ? done : settled;
}

function openItem(turn: Turn, item: ItemState): OpenItem | null {
  const step = turn.state.steps[item.step];
  const node = step ? turn.program.nodes[step.node] : undefined;
  const run = step?.runs[item.run];
  // Invitations need no answer to be played, calls are nobody's due, a service runs by itself.
  if (!node || !run || item.line === CALLER || node.kind === 'service') return null;
  if (node.kind === 'meeting' && item.line !== RECORDER) return null;
  const roles = seatsOfItem(turn, item).map((seat) => turn.state.seats[seat]?.role ?? '');
  return {
    id: item.id,
    step: node.id,
    occurrence: run.n,
    seat: item.seat,
    roles: [...new Set(roles)],
    people: peopleOfItem(turn, item),
    openedOn: item.openedOn,
    due: item.due?.on ?? null,
    outcomes: answersOf(node),
  };
}

function answersOf(node: ProgramNode): string[] {
  switch (node.kind) {
    case 'decision':
      return node.choices.map(({ id }) => id);
    case 'wait':
      return (node.answers ?? []).map(({ id }) => id);
    case 'option':
      return [...node.options.map(({ id }) => id), 'none'];
    case 'gate':
    case 'service':
      return [];
    default:
      return FIXED_OUTCOMES[node.kind].filter((outcome) => outcome !== 'expired');
  }
}

function coordinatorOf({ program, state }: Play): string | null {
  const seat = Object.values(state.seats).find(({ role }) => program.roles[role]?.kind === 'coordinator');
  return seat?.person ?? null;
}

function place(play: Play, { step }: OpenItem): number {
  return play.program.nodes[step]?.ix ?? 0;
}

function turnOf(play: Play): Turn {
  return openTurn(play.program, play.state, play.now, { actor: null, cause: 'play' });
}
