import { isRequired, mainOutcome } from '#engine/lint/survey/outcomes';
import type { Edge, Template, TemplateNode } from '#schema/template';
import type { Arranged } from '../layout/arrange.ts';
import type { Box, Point } from '../layout/box.ts';
import { BAND } from '../layout/sizes.ts';
import { rounded } from './path.ts';

/** The way from one phase to the next, as it is drawn: its line, and its head with the side it points to. */
export type PhaseWay = { path: string; head: Point & { points: 'right' | 'down' } };

/** More last or first steps than this, each with a line of its own, and nobody follows them any more. */
const MOST = 2;
/** Where a line leaves a card downwards: between the port of what comes back and those of side ways out. */
const OUT_AT = 52;
const BESIDE = 20;
/** Nearer to a first step than to the name of its phase. */
const BEFORE = 13;
const CLEAR = 6;
/** Where the line of a phase as a whole leaves and arrives: under the number of its band. */
const AT_HEAD = 28;

/**
 * The ways from each phase to the next, by the phase they lead to: from its last steps to the first ones of the other.
 * Where those are many, or a card stands in the way, the line leaves or arrives at the band as a whole.
 */
export function phaseWays(template: Template, arranged: Arranged): Map<string, PhaseWay[]> {
  const inOrder = template.phases.filter(({ id, beside }) => beside !== true && arranged.bands.has(id));
  const ends = endsOf(template, arranged);
  return new Map(
    inOrder.slice(1).flatMap((phase, at): [string, PhaseWay[]][] => {
      const [from, to] = [arranged.bands.get(inOrder[at]?.id ?? ''), arranged.bands.get(phase.id)];
      return from && to
        ? [[phase.id, waysBetween(from, to, ends.last(inOrder[at]?.id ?? ''), ends.first(phase.id))]]
        : [];
    }),
  );
}

/** A line in pieces: from a card or band down to the room between two bands, or from there on. */
type Piece = { points: Point[]; heads?: 'right' | 'down' };

function waysBetween(from: Box, to: Box, last: Piece[] | null, first: Piece[] | null): PhaseWay[] {
  const y = from.y + from.height + BAND.gap / 2;
  const outs = last ?? [{ points: [{ x: from.x + AT_HEAD, y: from.y + from.height }] }];
  const ins = first ?? [{ points: [{ x: to.x + AT_HEAD, y: to.y }], heads: 'down' as const }];
  return outs.flatMap((out) =>
    ins.map((into): PhaseWay => {
      const before = out.points.at(-1) ?? { x: 0, y: 0 };
      const after = into.points[0] ?? { x: 0, y: 0 };
      const end = into.points.at(-1) ?? after;
      const across =
        before.x === after.x
          ? []
          : [
              { x: before.x, y },
              { x: after.x, y },
            ];
      return {
        path: rounded([...out.points, ...across, ...into.points]),
        head: { ...end, points: into.heads ?? 'right' },
      };
    }),
  );
}

/** The pieces at the last and first steps of a phase; null where the band as a whole stands for them. */
function endsOf(template: Template, { scopes, steps }: Arranged) {
  const reached = new Set(template.edges.flatMap(({ back, from, to }) => (back !== true && from !== to ? [to] : [])));
  const isLast = lastOnes(template);
  const boxesOf = (phase: string, keeps: (node: TemplateNode) => boolean) => {
    const members = scopes.members.get(`p:${phase}`) ?? [];
    const boxes = members.flatMap(({ id }) => steps.get(id) ?? []);
    const ends = members.filter(keeps).flatMap(({ id }) => steps.get(id) ?? []);
    return ends.length === 0 || ends.length > MOST ? null : { ends, boxes };
  };
  return {
    last: (phase: string) =>
      allOrNone(boxesOf(phase, isLast), ({ ends, boxes }) => ends.map((end) => pieceOut(end, boxes))),
    first: (phase: string) =>
      allOrNone(
        boxesOf(phase, ({ id }) => !reached.has(id)),
        ({ ends, boxes }) => ends.map((end) => pieceIn(end, boxes)),
      ),
  };
}

/** The steps after which nothing more keeps their phase from closing: those that lead on, or only back, are none. */
function lastOnes({ nodes, edges }: Template): (node: TemplateNode) => boolean {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const onlyBack = new Set(edges.flatMap((edge) => (goesBackAsUsual(byId.get(edge.from), edge) ? [edge.from] : [])));
  const before = new Map<string, string[]>();
  for (const { back, from, to } of edges) if (back !== true) before.set(to, [...(before.get(to) ?? []), from]);
  const holding = nodes.filter((node) => holdsItsPhase(node) && !onlyBack.has(node.id)).map(({ id }) => id);
  const leadOn = new Set<string>();
  const open = [...holding];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const id of before.get(next) ?? [])
      if (!leadOn.has(id)) {
        leadOn.add(id);
        open.push(id);
      }
  const last = new Set(holding.filter((id) => !leadOn.has(id)));
  return ({ id }) => last.has(id);
}

/** The usual way out of its step, or any where none is the usual one, goes back. */
function goesBackAsUsual(from: TemplateNode | undefined, { back, outcome }: Edge): boolean {
  if (back !== true || from === undefined) return false;
  const usual = mainOutcome(from);
  return usual === null || (outcome ?? usual) === usual;
}

/** What must happen for its phase to close (R2); what ends the contract leads to no phase. */
function holdsItsPhase(node: TemplateNode): boolean {
  return node.kind !== 'end' && isRequired(node);
}

function allOrNone<T>(found: T | null, pieces: (found: T) => (Piece | null)[]): Piece[] | null {
  if (found === null) return null;
  const all = pieces(found);
  return all.includes(null) ? null : (all as Piece[]);
}

/** Straight down from a card, or from its right side and down beside it; null where other cards stand under both. */
function pieceOut(box: Box, boxes: readonly Box[]): Piece | null {
  const bottom = box.y + box.height;
  const down = { x: box.x + OUT_AT, y: bottom };
  if (isClear(boxes, box, down.x, bottom, Infinity)) return { points: [down] };
  const beside = { x: box.x + box.width + BESIDE, y: bottom - BESIDE / 2 };
  if (!isClear(boxes, box, beside.x, beside.y, Infinity)) return null;
  return { points: [{ x: box.x + box.width, y: beside.y }, beside] };
}

/** To the left side of a card, from above beside it; else from above onto it; null where other cards stand over both. */
function pieceIn(box: Box, boxes: readonly Box[]): Piece | null {
  const middle = box.y + box.height / 2;
  const beside = box.x - BEFORE;
  if (isClear(boxes, box, beside, -Infinity, middle))
    return {
      points: [
        { x: beside, y: middle },
        { x: box.x, y: middle },
      ],
      heads: 'right',
    };
  const above = { x: box.x + OUT_AT, y: box.y };
  return isClear(boxes, box, above.x, -Infinity, box.y) ? { points: [above], heads: 'down' } : null;
}

function isClear(boxes: readonly Box[], own: Box, x: number, from: number, to: number): boolean {
  return boxes.every(
    (box) =>
      box === own || x < box.x - CLEAR || x > box.x + box.width + CLEAR || box.y + box.height < from || box.y > to,
  );
}
