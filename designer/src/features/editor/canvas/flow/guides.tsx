import { ViewportPortal } from '@xyflow/react';
import classes from '../canvas.module.css';
import { useOnDesk } from './desk.ts';

/** The lines that a dragged card is drawn onto. */
export function Guides() {
  const guides = useOnDesk(({ guides: lines }) => lines);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      {guides.map(({ along, at, from, to }) => (
        <span
          key={along}
          className={classes['guide']}
          style={
            along === 'x'
              ? { left: at, top: from, width: 1, height: to - from }
              : { left: from, top: at, width: to - from, height: 1 }
          }
        />
      ))}
    </ViewportPortal>
  );
}
