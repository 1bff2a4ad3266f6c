import { isRequired } from './outcomes.ts';
import type { Step } from './steps.ts';
import type { Survey } from './survey.ts';
import { anchorOf, type PlacedDate } from './whens.ts';

/** Something that happens: `opened signature`, `closed lancement` … and what must have happened before. */
type Event = { name: string; after: { event: string; date: PlacedDate | null }[] };
type Events = Map<string, Event>;

/** A date that waits for itself, with the events in between. */
export type DateCircle = { date: PlacedDate; chain: string[] };

/** Follows what each opening and each end waits for, and finds the dates by which one turns in a circle. */
export function circlesOfDates(survey: Survey): DateCircle[] {
  const events: Events = new Map();
  for (const step of survey.stepById.values()) addStep(survey, step, events);
  addPhases(survey, events);
  for (const date of survey.dates) addDate(date, events);
  return findCircles(events);
}

function after(events: Events, name: string, event: string, date: PlacedDate | null = null): void {
  const known = events.get(name);
  if (known) known.after.push({ event, date });
  else events.set(name, { name, after: [{ event, date }] });
}

function addStep({ ways }: Survey, step: Step, events: Events): void {
  const { id } = step.node;
  after(events, `completed ${id}`, `opened ${id}`);
  if (step.group) after(events, `opened ${id}`, `opened ${step.group.node.id}`);
  else if (step.phase !== null) after(events, `opened ${id}`, `begun ${step.phase}`);
  const before = ways.to.get(step)?.parent?.step;
  if (before) after(events, `opened ${id}`, `${before.node.boundaries ? 'opened' : 'completed'} ${before.node.id}`);
  const surely = isRequired(step.node) && step.node.deadline === undefined && ways.to.get(step)?.doubts === 0;
  if (!surely || step.node.when) return;
  if (step.group && !step.group.node.deadline) after(events, `completed ${step.group.node.id}`, `completed ${id}`);
  else if (!step.group && step.phase !== null) after(events, `closed ${step.phase}`, `completed ${id}`);
}

/** A phase begins when the one before it closes; a dated one closes whatever still waits. */
function addPhases({ phases }: Survey, events: Events): void {
  let before: string | null = null;
  for (const { id, beside, closes } of phases.values()) {
    if (closes?.at || beside) events.delete(`closed ${id}`);
    after(events, `closed ${id}`, `begun ${id}`);
    if (beside) continue;
    if (before !== null) after(events, `begun ${id}`, `closed ${before}`);
    before = id;
  }
}

const WAITS: Readonly<Record<string, string>> = {
  opens: 'opened',
  until: 'completed',
  ends: 'completed',
  'recurrence.first': 'completed',
  'recurrence.dates': 'completed',
};

function addDate(date: PlacedDate, events: Events): void {
  const anchor = anchorOf(date.when);
  if (!date.needed || (anchor?.kind !== 'node' && anchor?.kind !== 'phase')) return;
  const waiting = waitingEvent(date);
  if (waiting === null) return;
  const of = anchor.kind === 'phase' ? (anchor.of === 'opened' ? 'begun' : 'closed') : anchor.of;
  after(events, waiting, `${of === 'last' ? 'completed' : of} ${anchor.id}`, date);
}

function waitingEvent({ step, at, use }: PlacedDate): string | null {
  if (step) return WAITS[use] ? `${WAITS[use]} ${step.node.id}` : null;
  if (at.kind !== 'phase') return null;
  if (use === 'opens') return `begun ${at.id ?? ''}`;
  return use === 'closes.notBefore' ? `closed ${at.id ?? ''}` : null;
}

type Walk = { event: Event; next: number };

/** A walk in depth with a list of its own; meeting an event that the walk is still inside of closes a circle. */
function findCircles(events: Events): DateCircle[] {
  const circles: DateCircle[] = [];
  const done = new Set<string>();
  for (const start of events.values()) {
    if (done.has(start.name)) continue;
    const walk: Walk[] = [{ event: start, next: 0 }];
    const inside = new Set([start.name]);
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const link = top.event.after[top.next++];
      if (!link) {
        done.add(top.event.name);
        inside.delete(top.event.name);
        walk.pop();
      } else if (inside.has(link.event)) {
        const circle = closeCircle(walk, link.event);
        if (circle) circles.push(circle);
      } else if (!done.has(link.event)) {
        const event = events.get(link.event);
        if (!event) continue;
        inside.add(event.name);
        walk.push({ event, next: 0 });
      }
    }
  }
  return circles;
}

/** The circle is told at the first of its dates. */
function closeCircle(walk: readonly Walk[], name: string): DateCircle | null {
  const circle = walk.slice(walk.findIndex(({ event }) => event.name === name));
  const date = circle.map(({ event, next }) => event.after[next - 1]?.date).find((found) => found != null);
  return date ? { date, chain: [...circle.map(({ event }) => event.name), name] } : null;
}
