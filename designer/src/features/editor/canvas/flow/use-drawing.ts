import { useMemo, useState } from 'react';
import type { Template } from '#schema/template';
import { useSelection } from '../../draft/editor-context.tsx';
import { type ArrowEdge, edgesOf, reuseEdges } from '../arrows/edges.ts';
import { phaseWays } from '../arrows/phase-ways.ts';
import { type Arranged, arrange } from '../layout/arrange.ts';
import { useMarks } from '../marks/marks.ts';
import { useFolded } from './folds.ts';
import { type ArrowStop, type CanvasNode, nodesOf, reuse } from './nodes.ts';
import { useDrawingWords } from './use-drawing-words.ts';
import { useDrawnTemplate } from './use-drawn-template.ts';

export type Drawing = { template: Template; arranged: Arranged; nodes: CanvasNode[]; edges: ArrowEdge[] };

/** The template as it is drawn now. What did not change keeps its identity, so that it is not drawn again. */
export function useDrawing(): Drawing {
  const template = useDrawnTemplate();
  const selection = useSelection();
  const folded = useFolded();
  const words = useDrawingWords();
  const marks = useMarks();
  const [keep] = useState(createKeeper);
  const arranged = useMemo(() => arrange(template, folded), [template, folded]);
  const ways = useMemo(() => phaseWays(template, arranged), [template, arranged]);
  return useMemo(() => {
    const of = (kind: string) => new Set(selection.kind === kind ? selection.ids : []);
    const edges = edgesOf(template, arranged, words, { selected: of('edge'), marks: marks.arrows });
    const nodes = nodesOf(template, arranged, {
      words,
      arrows: stopsOf(edges),
      selected: of('node'),
      selectedPhases: of('phase'),
      marks,
      ways,
    });
    return { template, arranged, ...keep(nodes, edges) };
  }, [template, arranged, ways, selection, words, marks, keep]);
}

/** The arrows by the step they leave, as its card says them. */
function stopsOf(edges: readonly ArrowEdge[]): Map<string, ArrowStop[]> {
  const stops = new Map<string, ArrowStop[]>();
  for (const { id, source, sourceHandle, ariaLabel } of edges) {
    const stop = { id, outcome: sourceHandle ?? '', label: ariaLabel ?? '' };
    const there = stops.get(source);
    if (there) there.push(stop);
    else stops.set(source, [stop]);
  }
  return stops;
}

function createKeeper() {
  let kept: { nodes: CanvasNode[]; edges: ArrowEdge[] } = { nodes: [], edges: [] };
  return (nodes: CanvasNode[], edges: ArrowEdge[]) => {
    kept = { nodes: reuse(kept.nodes, nodes), edges: reuseEdges(kept.edges, edges) };
    return kept;
  };
}
