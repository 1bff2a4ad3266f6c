import { Temporal } from 'temporal-polyfill';
import type { Program } from '#engine/program';
import type { ContractState, ItemState } from '#engine/state';
import type { Act, ActType } from '#schema/acts';
import type { ContractEvent, Moment } from '#schema/facts';

/** What an event is made from: where the contract stands and what time it is. */
export type Scene = { program: Program; state: ContractState; clock: Moment; acts: number };

/** Something that happens in an example: a day comes, somebody acts, somebody outside answers. */
export type Happening = string | ((scene: Scene) => ContractEvent);

/** The instant of a civil date and time; noon where no time is said. */
export function instant(text: string, zone = 'Europe/Paris'): Moment {
  const stated = text.includes('T') ? text : `${text}T12:00`;
  return Temporal.PlainDateTime.from(stated).toZonedDateTime(zone).epochMilliseconds;
}

/** The event of a happening: a date or a date and time is time that passes until then. */
export function eventOf(happening: Happening, scene: Scene): ContractEvent {
  if (typeof happening !== 'string') return happening(scene);
  return { type: 'TimePassed', now: instant(happening, scene.program.zone) };
}

type More = Record<string, unknown> & {
  /** When it was received, if not now. */
  at?: string;
  /** The day it really happened. */
  on?: string;
  /** Which open item, when there are several: its place among those of the step that the person holds. */
  nth?: number;
  /** An item by its id, open or not. */
  item?: string;
};

/** Somebody acts on an open item of a step: `does('ville-1', 'complete', 'planification')`. */
export function does(person: string, type: ActType, node: string, more: More = {}): Happening {
  const { at, nth = 0, item, ...body } = more;
  return (scene) => {
    const found = item ?? itemsFor(scene, node, person, type)[nth]?.id;
    if (found === undefined) throw new Error(`no open item of ${node} (open: ${openNodes(scene.state).join(', ')})`);
    return acted(scene, person, { type, item: found, ...body } as unknown as Act, at);
  };
}

/** Somebody says something that is about no item: a row, a party, a pause. */
export function says(person: string, act: { type: ActType; at?: string } & Record<string, unknown>): Happening {
  const { at, ...body } = act;
  return (scene) => acted(scene, person, body as unknown as Act, at);
}

/** An act of any shape, as a stranger might send it. */
export function sends(person: string, act: unknown): Happening {
  return (scene) => acted(scene, person, act as Act, undefined);
}

/** Somebody outside answers, through no person of the contract. */
export function outside(node: string, answer: string, on?: string): Happening {
  return ({ clock }) => ({
    type: 'OutsideAnswered',
    at: clock,
    node,
    answer,
    id: `outside-${node}`,
    ...(on === undefined ? {} : { on }),
  });
}

/** A message about a step could not be delivered. */
export function undelivered(node: string, person: string): Happening {
  return ({ state, clock }) => {
    const item = itemsOf(state, node)[0]?.id ?? '';
    return { type: 'NotificationFailed', at: clock, item, person, id: 'delivery' };
  };
}

/** Somebody has a second way to be told from now on, or none any more. */
export function isReached(person: string, secondChannel: boolean): Happening {
  return ({ clock }) => ({ type: 'ReachChanged', at: clock, person, secondChannel, id: `reach-${person}` });
}

function acted(scene: Scene, actor: string, act: Act, at: string | undefined): ContractEvent {
  const when = at === undefined ? scene.clock : instant(at, scene.program.zone);
  return { type: 'Acted', at: when, id: `act-${scene.acts + 1}`, actor, act };
}

/** Open items of a step, in the order they opened; calls to make about it are not among them. */
export function itemsOf(state: ContractState, node: string): ItemState[] {
  return Object.values(state.items).filter((item) => state.steps[item.step]?.node === node && item.about === undefined);
}

/** Items a person would act on to do something: her own first, then shared ones, then anybody's. */
function itemsFor({ program, state }: Scene, node: string, person: string, verb: ActType): ItemState[] {
  const items = itemsOf(state, node);
  const fit = items.filter((item) => item.verbs.some((known) => known === verb));
  const able = fit.length > 0 ? fit : items;
  const own = able.filter((item) => holderOf(program, state, item) === person);
  const shared = able.filter((item) => holderOf(program, state, item) === null);
  return own.length > 0 ? own : shared.length > 0 ? shared : able;
}

/** The one person an item is for, or null when several may take it. */
export function holderOf(program: Program, state: ContractState, item: ItemState): string | null {
  if (item.delegated) return item.delegated.to;
  if (item.seat !== undefined) return state.seats[item.seat]?.person ?? null;
  const step = state.steps[item.step];
  const line = step ? program.nodes[step.node]?.who?.[item.line] : undefined;
  if (!step || !line || !('each' in line)) return null;
  let scope = state.scopes[step.scope];
  for (let key: string | undefined = item.run; key !== undefined; ) {
    const seat = state.seats[key];
    if (seat) return seat.person;
    key = scope?.key;
    const parent = scope?.parent === undefined ? undefined : state.steps[scope.parent];
    scope = parent ? state.scopes[parent.scope] : undefined;
  }
  return null;
}

function openNodes(state: ContractState): string[] {
  return [...new Set(Object.values(state.steps).map((open) => open.node))];
}
