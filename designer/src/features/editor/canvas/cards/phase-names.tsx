import { useStore, ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { useBadge } from '../flow/far.tsx';
import { type BandNode, type CanvasNode, isStepNode } from '../flow/nodes.ts';
import type { Box } from '../layout/box.ts';
import classes from './card.module.css';
import { lineSize, nameSize } from './name-size.ts';
import { nameSpot } from './name-spot.ts';

/** Of the screen, between the number of a phase and its name. */
const GAP = 8;
/** Where the number of a phase stands in its band. */
const NUMBER = { x: 12, y: 12 } as const;
/** With more cards than this, one does not look for room between them. */
const MANY = 300;

/**
 * The names of the phases from far away, as those of places on a map: as large on the screen however far away one is.
 * The bands themselves say them to whoever hears the page, and are pressed for them.
 */
export function PhaseNames({ nodes }: { nodes: readonly CanvasNode[] }) {
  const zoom = useStore(({ transform }) => transform[2]);
  const badge = useBadge();
  const bands = useMemo(() => nodes.filter((node): node is BandNode => !isStepNode(node)), [nodes]);
  const cards = useMemo(() => (nodes.length > MANY ? [] : nodes.filter(isStepNode).map(boxOf)), [nodes]);
  return (
    <ViewportPortal>
      {bands.map((band) => {
        const { kind, number, title } = band.data;
        const box = boxOf(band);
        const size = nameSize(box.height * zoom);
        if (size === null) return null;
        const line = lineSize(title, size);
        const name = { width: line.width / zoom, height: line.height / zoom };
        const x = box.x + NUMBER.x + (number === null ? 0 : badge + GAP / zoom);
        const y = box.y + Math.min(NUMBER.y + Math.max(0, badge - name.height) / 2, (box.height - name.height) / 2);
        const at = nameSpot(box, cards, name, { x, y });
        return (
          <span
            key={band.id}
            className={classes['farName']}
            data-kind={kind}
            aria-hidden="true"
            style={{
              transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom})`,
              maxWidth: (box.x + box.width - at.x) * zoom,
              fontSize: size,
            }}
          >
            {title}
          </span>
        );
      })}
    </ViewportPortal>
  );
}

function boxOf({ position, width = 0, height = 0 }: CanvasNode): Box {
  return { ...position, width, height };
}
