import { leadsTo } from '#engine/authoring/arrows';
import { mainOutcome } from '#engine/lint/survey/outcomes';
import type { Edge, Phase, Template, TemplateNode } from '#schema/template';

export type Box = { x: number; y: number; width: number; height: number };
export type Card = Box & { node: TemplateNode };
export type Line = {
  edge: Edge;
  path: string;
  /** Where its outcome is written; null where it leaves by the main one without saying so. */
  label: { x: number; y: number; outcome: string } | null;
  /** How far down it goes, where it goes back under the cards. */
  low: number;
};
export type Band = Box & { phase: Phase };
export type Drawn = { width: number; height: number; bands: Band[]; groups: Card[]; cards: Card[]; lines: Line[] };

export const CARD = { width: 132, height: 44 };
const GAP = { x: 84, y: 16 };
const PAD = 14;
const BAND_TITLE = 22;
const GROUP_TITLE = 26;

/** Places a small template for a picture: phases one under the other, in each the steps from left to right. */
export function layOutExample(template: Template): Drawn {
  const drawn: Drawn = { width: 0, height: PAD, bands: [], groups: [], cards: [], lines: [] };
  const isBanded = template.phases.length > 1;
  for (const phase of template.phases) {
    const steps = template.nodes.filter((node) => node.phase === phase.id && node.in === undefined);
    const top = drawn.height;
    const head = isBanded ? BAND_TITLE : 0;
    const end = placeSteps(template, steps, { x: PAD * 2, y: top + head + (isBanded ? PAD / 2 : 0) }, drawn);
    const bottom = Math.max(end, top + head + CARD.height / 2) + PAD / 2;
    if (isBanded) drawn.bands.push({ phase, x: PAD / 2, y: top, width: 0, height: bottom - top });
    drawn.height = bottom + (isBanded ? GAP.y / 2 : 0);
  }
  const boxes = [...drawn.cards, ...drawn.groups];
  drawn.width = Math.max(CARD.width, ...boxes.map(({ x, width }) => x + width)) + PAD * 2;
  for (const band of drawn.bands) band.width = drawn.width - PAD;
  drawn.lines = template.edges.flatMap((edge) => lineOf(template, edge, drawn));
  drawn.height = Math.max(drawn.height, ...drawn.lines.map(({ low }) => low)) + PAD;
  return drawn;
}

/** Steps in columns, each after those that lead to it. Gives where they end below. */
function placeSteps(template: Template, steps: TemplateNode[], at: { x: number; y: number }, drawn: Drawn): number {
  const columns = columnsOf(template, steps);
  const heights = columns.map((column) => column.reduce((sum, node) => sum + heightOf(template, node) + GAP.y, -GAP.y));
  const tallest = Math.max(0, ...heights);
  let { x } = at;
  columns.forEach((column, n) => {
    let y = at.y + (tallest - (heights[n] ?? 0)) / 2;
    for (const node of column) {
      placeOne(template, node, { x, y }, drawn);
      y += heightOf(template, node) + GAP.y;
    }
    x += CARD.width + GAP.x;
  });
  return at.y + tallest;
}

function placeOne(template: Template, node: TemplateNode, { x, y }: { x: number; y: number }, drawn: Drawn): void {
  const card = { node, x, y, width: CARD.width, height: heightOf(template, node) };
  if (node.kind !== 'group') {
    drawn.cards.push(card);
    return;
  }
  drawn.groups.push({ ...card, x: x - PAD / 2, width: CARD.width + PAD });
  insideOf(template, node).forEach((inner, n) =>
    drawn.cards.push({
      node: inner,
      x,
      y: y + GROUP_TITLE + n * (CARD.height + GAP.y),
      width: CARD.width,
      height: CARD.height,
    }),
  );
}

function insideOf(template: Template, { id }: TemplateNode): TemplateNode[] {
  return template.nodes.filter((node) => node.in === id);
}

function heightOf(template: Template, node: TemplateNode): number {
  if (node.kind !== 'group') return CARD.height;
  const inner = Math.max(1, insideOf(template, node).length);
  return GROUP_TITLE + inner * (CARD.height + GAP.y) - GAP.y + PAD / 2;
}

function columnsOf(template: Template, steps: readonly TemplateNode[]): TemplateNode[][] {
  const ids = new Set(steps.map(({ id }) => id));
  // One that is only marked as going back leads forward.
  const edges = template.edges.filter(
    ({ from, to, back }) => ids.has(from) && ids.has(to) && !(back && leadsTo(template, to, from)),
  );
  const column = new Map(steps.map(({ id }) => [id, 0]));
  // As often as there are steps: then even a ring of arrows has come to rest.
  for (let turn = 1; turn < steps.length; turn += 1)
    for (const { from, to } of edges) {
      const next = (column.get(from) ?? 0) + 1;
      if (next > (column.get(to) ?? 0) && next < steps.length) column.set(to, next);
    }
  const columns: TemplateNode[][] = [];
  for (const step of steps) (columns[column.get(step.id) ?? 0] ??= []).push(step);
  return columns.filter((list) => list !== undefined);
}

function lineOf(template: Template, edge: Edge, { cards, groups }: Drawn): Line[] {
  const boxOf = (id: string) => [...cards, ...groups].find(({ node }) => node.id === id);
  const [from, to] = [boxOf(edge.from), boxOf(edge.to)];
  if (!from || !to) return [];
  const outcome = edge.outcome ?? (edge.back ? mainOutcome(from.node) : null);
  const twin = template.edges.filter((other) => other.from === edge.from && other.to === edge.to).indexOf(edge);
  if (to.x > from.x) return [forwardLine(edge, from, to, outcome, twin * 14)];
  const isBelow = to.y > from.y + from.height;
  return [isBelow && !edge.back ? downLine(edge, from, to, outcome) : returnLine(edge, from, to, outcome)];
}

function forwardLine(edge: Edge, from: Box, to: Box, outcome: string | null, shift: number): Line {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2 + shift];
  const [x2, y2] = [to.x, to.y + to.height / 2 + shift];
  const middle = (x1 + x2) / 2;
  const label = outcome === null ? null : { x: middle, y: (y1 + y2) / 2, outcome };
  return { edge, path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`, label, low: 0 };
}

function downLine(edge: Edge, from: Box, to: Box, outcome: string | null): Line {
  const [x1, y1] = [from.x + from.width / 2, from.y + from.height];
  const [x2, y2] = [to.x + to.width / 2, to.y];
  const label = outcome === null ? null : { x: (x1 + x2) / 2, y: (y1 + y2) / 2, outcome };
  return { edge, path: `M${x1} ${y1}L${x2} ${y2}`, label, low: 0 };
}

/** Under the cards, back to where it came from. */
function returnLine(edge: Edge, from: Box, to: Box, outcome: string | null): Line {
  const [x1, x2] = [from.x + from.width / 2, to.x + to.width / 2];
  const [y1, y2] = [from.y + from.height, to.y + to.height];
  const low = Math.max(y1, y2) + 18;
  const label = outcome === null ? null : { x: (x1 + x2) / 2, y: low, outcome };
  return { edge, path: `M${x1} ${y1}V${low}H${x2}V${y2}`, label, low };
}
