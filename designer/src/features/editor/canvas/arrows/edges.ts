import { type Edge, MarkerType } from '@xyflow/react';
import { outcomeFrom } from '#engine/authoring/arrows';
import { sameJson } from '#engine/authoring/same-json';
import { mainOutcome, ownOutcomes } from '#engine/lint/survey/outcomes';
import type { Edge as Arrow, Template, TemplateNode } from '#schema/template';
import { ARROW_Z } from '../flow/nodes.ts';
import type { DrawingWords } from '../flow/use-drawing-words.ts';
import type { Arranged } from '../layout/arrange.ts';
import type { Mark } from '../marks/marks.ts';
import { BACK_PORT, IN_PORT, portsOf } from './ports.ts';

export type ArrowData = {
  /** The outcome that leads this way, where it must be said. */
  words: string;
  /** How far under where it begins an arrow runs that goes back; null for the others. */
  lane: number | null;
  /** Not the way that things are meant to go. */
  isSide: boolean;
  hasFault: boolean;
  mark: Mark | null;
};
export type ArrowEdge = Edge<ArrowData, 'arrow'>;

type Told = { selected: ReadonlySet<string>; marks: ReadonlyMap<string, Mark> };

/** The arrows of the steps that are drawn; those inside a folded group are folded with it. */
export function edgesOf(
  template: Template,
  arranged: Arranged,
  said: DrawingWords,
  { selected, marks }: Told,
): ArrowEdge[] {
  const byId = new Map(template.nodes.map((node) => [node.id, node]));
  return template.edges.flatMap((arrow): ArrowEdge[] => {
    const from = byId.get(arrow.from);
    if (!from || !arranged.steps.has(arrow.from) || !arranged.steps.has(arrow.to)) return [];
    const outcome = outcomeFrom(from, arrow) ?? ownOutcomes(from)[0] ?? 'done';
    const isBack = arrow.back === true;
    const { words, aria } = said.arrow(arrow, from, outcome, needsWord(from, outcome));
    const isSelected = selected.has(arrow.id);
    const mark = marks.get(arrow.id) ?? null;
    return [
      {
        id: arrow.id,
        type: 'arrow',
        source: arrow.from,
        sourceHandle: outcome,
        target: arrow.to,
        targetHandle: isBack ? BACK_PORT : IN_PORT,
        zIndex: ARROW_Z,
        selected: isSelected,
        markerEnd: {
          type: MarkerType.ArrowClosed,
          width: 14,
          height: 14,
          color: isSelected ? 'var(--tr-primary)' : headColour(mark),
        },
        ariaLabel: mark === null ? aria : `${aria} ${mark.said}`,
        data: {
          words,
          lane: laneOf(from, outcome, arrow, arranged),
          isSide: isSide(from, outcome),
          hasFault: said.isFaulty(arrow),
          mark,
        },
      },
    ];
  });
}

function headColour(mark: Mark | null): string {
  switch (mark?.look) {
    case 'added':
      return 'var(--tr-done-solid)';
    case 'removed':
      return 'var(--tr-late-solid)';
    case 'changed':
      return 'var(--tr-amended-solid)';
    default:
      return 'var(--tr-border-control)';
  }
}

/** From the port it leaves by, so that it holds while the step is dragged. */
function laneOf(from: TemplateNode, outcome: string, arrow: Arrow, { lanes, steps }: Arranged): number | null {
  const lane = lanes.get(arrow.id);
  const box = steps.get(from.id);
  if (lane === undefined || !box) return null;
  const port = portsOf(from, box, new Set([outcome])).find((known) => known.outcome === outcome);
  return lane - box.y - (port?.at.y ?? box.height);
}

/** Only a step that can end in several ways needs to say by which one an arrow leaves it. */
function needsWord(from: TemplateNode, outcome: string): boolean {
  return outcome !== mainOutcome(from);
}

function isSide(from: TemplateNode, outcome: string): boolean {
  return !ownOutcomes(from).includes(outcome) || (mainOutcome(from) !== null && outcome !== mainOutcome(from));
}

/** The arrows of before wherever nothing about them changed. */
export function reuseEdges(before: readonly ArrowEdge[], after: readonly ArrowEdge[]): ArrowEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]));
  return after.map((edge) => {
    const old = known.get(edge.id);
    return old && sameJson(old, edge) ? old : edge;
  });
}
