import { useMemo, useState } from 'react';
import type { Template, TemplateNode } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { useSelection, useTemplate } from '../../draft/editor-context.tsx';
import { useYear } from '../../year/use-year.tsx';
import { type ArrowEdge, edgesOf, reuseEdges } from '../arrows/edges.ts';
import { outcomeWords } from '../arrows/outcome-words.ts';
import { cardWords } from '../cards/card-words.ts';
import { sayPhase } from '../cards/say-phase.ts';
import { wholeWords } from '../cards/whole-words.ts';
import { yearOf } from '../cards/year-of.ts';
import { type Arranged, arrange } from '../layout/arrange.ts';
import { useFolded } from './folds.ts';
import { type ArrowStop, type CanvasNode, nodesOf, reuse } from './nodes.ts';
import { useFaults } from './use-faults.ts';

export type Drawing = { template: Template; arranged: Arranged; nodes: CanvasNode[]; edges: ArrowEdge[] };

/** The template as it is drawn now. What did not change keeps its identity, so that it is not drawn again. */
export function useDrawing(): Drawing {
  const { t, say, language } = useWords();
  const { years } = useYear();
  const template = useTemplate();
  const selection = useSelection();
  const folded = useFolded();
  const { faults, faulty } = useFaults();
  const [keep] = useState(createKeeper);
  const arranged = useMemo(() => arrange(template, folded), [template, folded]);
  return useMemo(() => {
    const year = yearOf(years);
    const spoken = { say, t, language, year };
    const of = (kind: string) => new Set(selection.kind === kind ? selection.ids : []);
    const titles = new Map(template.nodes.map((node) => [node.id, say(node.title)]));
    const edges = edgesOf(template, arranged, {
      outcome: (node, outcome) => outcomeWords(node, outcome, say, t),
      times: (words, count) => t('canvas.backTimes', { words: words === '' ? 'none' : words, count }),
      aria: ({ from, to, id }, words) =>
        t('canvas.arrowLabel', { from: titles.get(from) ?? id, to: titles.get(to) ?? id, words: words || 'none' }),
      faulty,
      selected: of('edge'),
    });
    const nodes = nodesOf(template, arranged, {
      cardWords: (node: TemplateNode) => cardWords(template, node, spoken),
      whole: (node, words, faults) => wholeWords(node, words, faults, t),
      band: (phase) => ({ title: say(phase.title), planned: sayPhase(year.phaseOf(phase.id), t, language) }),
      faults,
      arrows: stopsOf(edges),
      selected: of('node'),
      selectedPhases: of('phase'),
    });
    return { template, arranged, ...keep(nodes, edges) };
  }, [template, arranged, selection, say, t, language, keep, faults, faulty, years]);
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
