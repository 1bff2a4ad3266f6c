import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, useMemo } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import classes from '../canvas.module.css';
import { around, type Box } from '../layout/box.ts';
import { inksOf, pathOf, viewOf } from './map-shapes.ts';
import type { CanvasNode } from './nodes.ts';

const SIZE = { width: 132, height: 96 };
/** One notch of the wheel. */
const NOTCH = 1.2;

/**
 * The whole drawing in its corner, with what is in view: pressed or dragged over, the view goes there. One line for all
 * cards of a colour, not a piece for each, so that it costs nothing while hundreds of them move.
 */
export function CanvasMap({ nodes }: { nodes: readonly CanvasNode[] }) {
  const { t } = useWords();
  const flow = useReactFlow();
  const inks = useMemo(() => [...inksOf(nodes)].map(([ink, boxes]) => ({ ink, path: pathOf(boxes) })), [nodes]);
  const all = useMemo(
    () => around(nodes.map(({ position, width = 0, height = 0 }) => ({ ...position, width, height }))),
    [nodes],
  );
  const transform = useStore((state) => state.transform);
  const [width, height] = [useStore((state) => state.width), useStore((state) => state.height)];
  const shown = viewOf(transform, { width, height });
  const whole = around(all === null ? [shown] : [all, shown]) ?? shown;
  const scale = Math.max(whole.width / SIZE.width, whole.height / SIZE.height) || 1;
  const page = framed(whole, scale);

  const goTo = (event: PointerEvent<SVGSVGElement>) => {
    const at = event.currentTarget.getBoundingClientRect();
    const x = page.x + ((event.clientX - at.x) / at.width) * page.width;
    const y = page.y + ((event.clientY - at.y) / at.height) * page.height;
    void flow.setCenter(x, y, { zoom: transform[2] });
  };
  return (
    <Panel position="bottom-right" className={classes['map'] ?? ''}>
      <svg
        {...SIZE}
        viewBox={`${page.x} ${page.y} ${page.width} ${page.height}`}
        role="img"
        aria-label={t('canvas.minimap')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          goTo(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
        }}
        onWheel={({ deltaY }) => void flow.zoomTo(transform[2] * (deltaY < 0 ? NOTCH : 1 / NOTCH))}
      >
        {inks.map(({ ink, path }) => (
          <path key={ink} d={path} fill={ink} />
        ))}
        <path className={classes['unseen']} fillRule="evenodd" d={`${pathOf([page])}${pathOf([shown])}`} />
      </svg>
    </Panel>
  );
}

/** Around all of it, in the shape of the map. */
function framed({ x, y, width, height }: Box, scale: number): Box {
  const [wide, high] = [(SIZE.width + 10) * scale, (SIZE.height + 10) * scale];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}
