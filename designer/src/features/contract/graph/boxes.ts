import type { GraphModel, GraphStep, Place } from './graph-model.ts';

/** The size of a card, and the room around cards inside a region. */
export const CARD = { width: 224, height: 72 };
export const REGION = { side: 20, top: 44, bottom: 20, gap: 56 };

export type Box = Place & { width: number; height: number };
export type Placed = { steps: Map<string, Box>; groups: Map<string, Box>; phases: Map<string, Box> };

/** Steps that hold others: the group itself is drawn as the region around them. */
export function groupsOf({ steps }: GraphModel): GraphStep[] {
  return steps.filter(({ id }) => steps.some((inner) => inner.group === id));
}

/**
 * The places that whoever drew the programme chose, with regions drawn around them; null when some step has none, or
 * when two phases, or two cards, would lie one over the other.
 */
export function placedAsDrawn(model: GraphModel): Placed | null {
  const holders = new Set(groupsOf(model).map(({ id }) => id));
  const cards = model.steps.filter(({ id }) => !holders.has(id));
  if (cards.some(({ id }) => model.drawn[id] === undefined)) return null;
  const steps = new Map(cards.map(({ id }) => [id, { ...(model.drawn[id] ?? { x: 0, y: 0 }), ...CARD }]));
  const groups = new Map(
    [...holders].map((id) => [
      id,
      around(cards.filter(({ group }) => group === id).flatMap((step) => steps.get(step.id) ?? [])),
    ]),
  );
  const phases = new Map(
    model.phases.map(({ id }) => {
      const inside = model.steps.filter(({ phase }) => phase === id);
      return [id, around(inside.flatMap((step) => groups.get(step.id) ?? steps.get(step.id) ?? []))];
    }),
  );
  return areApart([...phases.values()]) && areReadable([...steps.values()]) ? { steps, groups, phases } : null;
}

/** The region around some boxes. */
function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: CARD.width, height: REGION.top };
  const left = Math.min(...boxes.map(({ x }) => x)) - REGION.side;
  const top = Math.min(...boxes.map(({ y }) => y)) - REGION.top;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + REGION.side;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + REGION.bottom;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** No card hides more than half of another: one that was just copied lies over what it was copied from. */
function areReadable(cards: readonly Box[]): boolean {
  return cards.every((one, place) =>
    cards
      .slice(place + 1)
      .every((other) => Math.abs(one.x - other.x) > CARD.width / 2 || Math.abs(one.y - other.y) > CARD.height / 2),
  );
}

function areApart(boxes: readonly Box[]): boolean {
  return boxes.every((one, place) => boxes.slice(place + 1).every((other) => !overlaps(one, other)));
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
