import { Handle, Position } from '@xyflow/react';
import { arrival, BACK_PORT, IN_PORT, type Port } from '../arrows/ports.ts';
import type { Size } from '../layout/box.ts';
import classes from './card.module.css';

/** Where arrows begin and arrive. Arrows are drawn from them with the mouse or a finger; keys have their own way. */
export function PortHandles({ ports, size, isEnd = false }: { ports: readonly Port[]; size: Size; isEnd?: boolean }) {
  return (
    <>
      {[IN_PORT, BACK_PORT].map((id) => {
        const { x, y } = arrival(size, id === BACK_PORT);
        return (
          <Handle
            key={id}
            id={id}
            type="target"
            position={id === IN_PORT ? Position.Left : Position.Bottom}
            className={classes[id === IN_PORT ? 'port' : 'hiddenPort'] ?? ''}
            style={{ left: x, top: y, right: 'auto', bottom: 'auto' }}
          />
        );
      })}
      {isEnd
        ? null
        : ports.map(({ outcome, side, at }) => (
            <Handle
              key={outcome}
              id={outcome}
              type="source"
              position={side === 'right' ? Position.Right : Position.Bottom}
              className={classes['port'] ?? ''}
              data-side={side}
              style={{ left: at.x, top: at.y, right: 'auto', bottom: 'auto' }}
            />
          ))}
    </>
  );
}
