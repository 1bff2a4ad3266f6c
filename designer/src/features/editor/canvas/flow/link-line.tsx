import { Position, ViewportPortal } from '@xyflow/react';
import { stepOf } from '#engine/authoring/arrows';
import type { Template } from '#schema/template';
import { arrowPath } from '../arrows/path.ts';
import { arrival, portsOf } from '../arrows/ports.ts';
import classes from '../canvas.module.css';
import type { Arranged } from '../layout/arrange.ts';
import { useOnDesk } from './desk.ts';

/** The arrow that is being drawn with keys. */
export function LinkLine({ arranged, template }: { arranged: Arranged; template: Template }) {
  const linking = useOnDesk((desk) => desk.linking);
  const box = linking ? arranged.steps.get(linking.from) : undefined;
  const step = linking ? stepOf(template, linking.from) : undefined;
  if (!linking || !box || !step) return null;
  const port = portsOf(step, box).find(({ outcome }) => outcome === linking.outcome);
  if (!port) return null;
  const from = { x: box.x + port.at.x, y: box.y + port.at.y };
  const target = linking.to === null ? undefined : arranged.steps.get(linking.to);
  const end = target ? arrival(target, false) : null;
  const to = target && end ? { x: target.x + end.x, y: target.y + end.y } : { x: from.x + 48, y: from.y + 16 };
  const side = port.side === 'right' ? Position.Right : Position.Bottom;
  const { path } = arrowPath({ from, fromSide: side, to }, null);
  return (
    <ViewportPortal>
      <svg className={classes['linkLine']} aria-hidden="true">
        <path d={path} />
        <circle cx={to.x} cy={to.y} r={5} />
      </svg>
      {target ? (
        <span
          className={classes['linkTarget']}
          style={{ left: target.x, top: target.y, width: target.width, height: target.height }}
        />
      ) : null}
    </ViewportPortal>
  );
}
