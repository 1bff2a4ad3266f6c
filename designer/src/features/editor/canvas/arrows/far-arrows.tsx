import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import classes from '../canvas.module.css';
import type { CanvasNode } from '../flow/nodes.ts';
import type { ArrowEdge } from './edges.ts';
import { type FarLine, farLines, partedBy } from './far-lines.ts';

type FarArrowsProps = {
  edges: readonly ArrowEdge[];
  /** Where everything stands in the template, and on the screen: elsewhere while it is dragged. */
  drawn: readonly CanvasNode[];
  live: readonly CanvasNode[];
};

/**
 * The arrows of a large drawing from far away, when nobody can point at one: a few long lines instead of one piece
 * each. While a card is dragged, only its own arrows are drawn again.
 */
export function FarArrows({ edges, drawn, live }: FarArrowsProps) {
  const held = live
    .filter(({ dragging }) => dragging === true)
    .map(({ id }) => id)
    .join();
  const { still, moving } = useMemo(() => partedBy(edges, new Set(held.split(','))), [edges, held]);
  const lines = useMemo(() => farLines(still, drawn), [still, drawn]);
  return (
    <ViewportPortal>
      <svg className={classes['farArrows']} aria-hidden="true">
        <Lines lines={lines} />
        {moving.length === 0 ? null : <Lines lines={farLines(moving, live)} />}
      </svg>
    </ViewportPortal>
  );
}

function Lines({ lines }: { lines: ReadonlyMap<string, FarLine> }) {
  return [...lines].map(([key, { look, path }]) => (
    <path
      key={key}
      d={path}
      className={classes['arrow']}
      data-side={look.isSide}
      data-back={look.isBack}
      data-fault={look.hasFault}
      data-mark={look.mark}
    />
  ));
}
