import { ReactFlowProvider } from '@xyflow/react';
import { useCanvasActs } from './acts/use-canvas-acts.ts';
import classes from './canvas.module.css';
import { Flow } from './flow/flow.tsx';
import { useDrawing } from './flow/use-drawing.ts';
import { Palette } from './palette/palette.tsx';

/** The template as a drawing, and what one may put on it. */
export function CanvasView() {
  return (
    <ReactFlowProvider>
      <Canvas />
    </ReactFlowProvider>
  );
}

function Canvas() {
  const drawing = useDrawing();
  const acts = useCanvasActs();
  return (
    <div className={classes['view']}>
      <Palette drawing={drawing} acts={acts} />
      <div className={classes['canvas']} id="canvas">
        <Flow drawing={drawing} acts={acts} />
      </div>
    </div>
  );
}
