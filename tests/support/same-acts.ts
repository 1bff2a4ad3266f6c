import type { Program } from '#engine/program';
import { project } from '#engine/projection/project';
import type { OutboxRow } from '#engine/projection/read-models';
import { emptyState } from '#engine/state';
import { nextDueAt, transition } from '#engine/transition';
import type { ContractEvent, Fact, Moment, OpeningEvent } from '#schema/facts';
import type { Sent } from './year-by-hand.ts';

/** What the engine says of a year when nothing but the engine lives it. */
export type PureYear = { facts: Fact[]; rows: OutboxRow[] };

/**
 * Feeds the acts of a lived year to the engine alone, at the instants at which the contract took them; in between, time
 * passes to the very instant at which something is due.
 */
export function sameActsPurely(
  program: Program,
  opening: OpeningEvent,
  lived: readonly Fact[],
  sent: readonly Sent[],
): PureYear {
  let state = emptyState(program.engine);
  const facts: Fact[] = [];
  take({ type: 'ContractOpened', at: lived[0]?.at ?? 0, opening });
  for (const { key, actor, act } of sent) {
    const at = lived.find(({ cause }) => cause === key)?.at ?? 0;
    passUntil(at);
    take({ type: 'Acted', at, id: key, actor, act });
  }
  passUntil(lived.at(-1)?.at ?? 0);
  return { facts, rows: project(program, { state: null, open: [] }, facts).rows };

  function passUntil(at: Moment): void {
    let now = state.at;
    for (let due = nextDueAt(program, state); due !== null && due <= at; due = nextDueAt(program, state, now)) {
      now = due;
      take({ type: 'TimePassed', now });
    }
  }

  function take(event: ContractEvent): void {
    const moved = transition(program, state, event);
    if (!moved.ok) throw new Error(`The engine alone refused ${JSON.stringify(event)}: ${moved.refusal.code}`);
    state = moved.state;
    facts.push(...moved.facts);
  }
}
