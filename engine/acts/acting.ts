import type { Act } from '#schema/acts';
import type { CivilDate, Moment } from '#schema/facts';
import { fromDay, isPlainDate } from '../calendar/plain-date.ts';
import { civilOf } from '../calendar/zone.ts';
import { fieldKey } from '../fields.ts';
import { lookup } from '../lookup.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { Turn } from '../turn.ts';

/** Who acts, for whom, when it was received and on which day it really happened (R26). */
export type Acting = {
  /** The person at the keyboard. */
  actor: string;
  /** The person it counts for: the same, or the one somebody acts for. */
  person: string;
  on: CivilDate;
  receivedAt: Moment;
  id: string;
  /** What an amendment proposes, as it came with the act. */
  proposed?: unknown;
};

/** One kind of act: it refuses without having stated anything, or states what happened. */
export type Handler<A extends Act = Act> = (turn: Turn, act: A, acting: Acting) => Refusal | null;

type Received = { actor: string; at: Moment; id: string; proposed?: unknown };

/** Checks what every act has in common: a known person, a real day that is not in the future, a right to act for others. */
export function readActing(turn: Turn, act: Act, event: Received): Acting | Refusal {
  const received = fromDay(civilOf(turn.program.zone, Math.min(event.at, turn.now)).day);
  const on = act.on ?? received;
  if (!isPlainDate(on)) return refuse('DATE_INVALID', { on: String(on) });
  if (on > received) return refuse('DATE_IN_FUTURE', { on, today: received });
  const person = act.for ?? event.actor;
  const isKnown = isParty(turn, event.actor) || takesBackOwn(turn, act, event.actor);
  if (!isKnown || (person !== event.actor && !isParty(turn, person))) return refuse('ACTOR_UNKNOWN', {});
  if (person !== event.actor && !isCoordinator(turn, event.actor))
    return refuse('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
  const acting: Acting = { actor: event.actor, person, on, receivedAt: event.at, id: event.id };
  return event.proposed === undefined ? acting : { ...acting, proposed: event.proposed };
}

/** A consent, and what one had shared, can be taken back at any time, even by somebody who left (P2, semantics 12). */
function takesBackOwn(turn: Turn, act: Act, actor: string): boolean {
  if (act.type === 'unshare') return lookup(turn.state.shares ?? {}, act.what)?.by === actor;
  return act.type === 'withdrawConsent' && lookup(turn.state.fields, fieldKey(act.field, actor)) !== undefined;
}

/** Whether a person sits at the table. */
export function isParty(turn: Turn, person: string): boolean {
  const { seats } = turn.state;
  for (const id in seats) if (seats[id]?.person === person) return true;
  return false;
}

/** Whether a person coordinates; in a programme without any coordinating role every party may. */
export function isCoordinator(turn: Turn, person: string): boolean {
  const { roles } = turn.program;
  const exists = Object.values(roles).some((role) => role.kind === 'coordinator');
  if (!exists) return isParty(turn, person);
  return Object.values(turn.state.seats).some(
    (seat) => seat.person === person && roles[seat.role]?.kind === 'coordinator',
  );
}

/** The refusal of an act that only a coordinator may do, or null. */
export function needsCoordinator(turn: Turn, acting: Acting): Refusal | null {
  return isCoordinator(turn, acting.actor) ? null : refuse('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
}
