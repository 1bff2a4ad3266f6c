import { outcomeOf, stepOf } from '#engine/authoring/arrows';
import type { Template } from '#schema/template';
import type { Port } from '../arrows/ports.ts';
import { portsOf } from '../arrows/ports.ts';
import type { Linking } from '../flow/desk.ts';
import type { Arranged } from '../layout/arrange.ts';
import type { Point } from '../layout/box.ts';
import { type Direction, nearestOnSide } from './walk.ts';

/** An arrow begins at a step: by its first way out that none leaves by yet, else by its first. */
export function beginLink(template: Template, arranged: Arranged, from: string): Linking | null {
  const ports = portsFor(template, arranged, from);
  const taken = new Set(template.edges.flatMap((edge) => (edge.from === from ? [outcomeOf(template, edge)] : [])));
  const port = ports.find(({ outcome }) => !taken.has(outcome)) ?? ports[0];
  return port ? { from, outcome: port.outcome, to: null } : null;
}

/** By the next way out of the step. */
export function otherOutcome(template: Template, arranged: Arranged, linking: Linking): Linking {
  const ports = portsFor(template, arranged, linking.from);
  const at = ports.findIndex(({ outcome }) => outcome === linking.outcome);
  return { ...linking, outcome: ports[(at + 1) % ports.length]?.outcome ?? linking.outcome };
}

/** Points at the next card on a side, among those of the same phase or group. */
export function pointOn(arranged: Arranged, linking: Linking, direction: Direction): Linking {
  const scope = arranged.scopes.homeOf(linking.from);
  const among = (arranged.scopes.members.get(scope) ?? []).map(({ id }) => id).filter((id) => id !== linking.from);
  const found = nearestOnSide(arranged, linking.to ?? linking.from, direction, among);
  return found === null ? linking : { ...linking, to: found };
}

/** Where the way out is by which an arrow leaves. */
export function portAt(template: Template, arranged: Arranged, { from, outcome }: Linking): Point | null {
  const box = arranged.steps.get(from);
  const port = portsFor(template, arranged, from).find((known) => known.outcome === outcome);
  return box && port ? { x: box.x + port.at.x, y: box.y + port.at.y } : null;
}

function portsFor(template: Template, arranged: Arranged, id: string): Port[] {
  const step = stepOf(template, id);
  const box = arranged.steps.get(id);
  return step && box && step.kind !== 'end' ? portsOf(step, box) : [];
}
