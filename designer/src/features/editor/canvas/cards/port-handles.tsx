import { Handle, Position } from '@xyflow/react';
import type { StepKind } from '#schema/vocabulary';
import { arrival, BACK_PORT, IN_PORT, type Port } from '../arrows/ports.ts';
import type { ArrowStop } from '../flow/nodes.ts';
import type { Size } from '../layout/box.ts';
import { AddAtPort } from './add-at-port.tsx';
import classes from './card.module.css';

type PortHandlesProps = {
  step: string;
  kind: StepKind;
  ports: readonly Port[];
  arrows: readonly ArrowStop[];
  size: Size;
  /** The pointer is on the card, or it is selected: what may be added is shown. */
  isNear: boolean;
};

/** Where arrows begin and arrive. Arrows are drawn from them with the mouse or a finger; keys have their own way. */
export function PortHandles({ step, kind, ports, arrows, size, isNear }: PortHandlesProps) {
  const out = kind === 'end' ? [] : ports;
  const isWired = (outcome: string) => arrows.some((arrow) => arrow.outcome === outcome);
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
            isConnectableStart={false}
            className={classes[id === IN_PORT ? 'port' : 'hiddenPort'] ?? ''}
            style={{ left: x, top: y, right: 'auto', bottom: 'auto' }}
          />
        );
      })}
      {out.map(({ outcome, side, at }) => (
        <Handle
          key={outcome}
          id={outcome}
          type="source"
          position={side === 'right' ? Position.Right : Position.Bottom}
          isConnectableEnd={false}
          className={classes['port'] ?? ''}
          data-side={side}
          style={{ left: at.x, top: at.y, right: 'auto', bottom: 'auto' }}
        >
          {isNear && isWired(outcome) ? <AddAtPort step={step} outcome={outcome} /> : null}
        </Handle>
      ))}
      {isNear
        ? out.map((port) =>
            isWired(port.outcome) ? null : (
              <AddAtPort key={port.outcome} step={step} outcome={port.outcome} beside={port} />
            ),
          )
        : null}
    </>
  );
}
