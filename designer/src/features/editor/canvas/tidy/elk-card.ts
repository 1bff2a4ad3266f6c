import type { ElkNode } from 'elkjs/lib/elk-api';
import type { TemplateNode } from '#schema/template';
import { arrival, IN_PORT, portsOf } from '../arrows/ports.ts';
import type { Point } from '../layout/box.ts';
import { sizeOf } from '../layout/sizes.ts';

/** A card with its ways in and out where they are drawn: what is laid out is then straight where it can be. */
export function cardOf(node: TemplateNode, outcomes: ReadonlySet<string> = new Set()): ElkNode {
  const size = sizeOf(node);
  const port = (id: string, side: string, { x, y }: Point) => ({
    id: portId(node.id, id),
    x,
    y,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  });
  const out = portsOf(node, size, outcomes).map(({ outcome, side, at }) =>
    port(outcome, side === 'right' ? 'EAST' : 'SOUTH', at),
  );
  return {
    id: node.id,
    ...size,
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    ports: [port(IN_PORT, 'WEST', arrival(size, false)), ...out],
  };
}

export function portId(step: string, port: string): string {
  return `${step}#${port}`;
}

export function wayIn(step: string): string {
  return portId(step, IN_PORT);
}
