import { useMediaQuery } from '@mantine/hooks';
import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import { useClipboard } from '../clipboard/use-clipboard.tsx';
import { wherePasted } from '../clipboard/where-pasted.ts';
import { useEditor, useIsReadOnly } from '../draft/editor-context.tsx';
import { StepToolbar } from './acts/step-toolbar.tsx';
import { CanvasToolsProvider } from './acts/tools.ts';
import { useCanvasActs } from './acts/use-canvas-acts.ts';
import classes from './canvas.module.css';
import { CANVAS } from './flow/canvas-place.ts';
import { createDesk, DeskProvider } from './flow/desk.ts';
import { FarProvider } from './flow/far.tsx';
import { Flow } from './flow/flow.tsx';
import { focusCard } from './flow/focus-card.ts';
import { useLookAt } from './flow/look-at.ts';
import { phaseInView } from './flow/phase-in-view.ts';
import { useClearWay } from './flow/use-clear-way.ts';
import { useDrawing } from './flow/use-drawing.ts';
import { useFollowFocus } from './flow/use-follow-focus.ts';
import { useShowSelected } from './flow/use-show-selected.ts';
import { ViewBar } from './flow/view-bar.tsx';
import { isOnCanvas } from './keys/here.ts';
import { useCanvasKeys } from './keys/use-canvas-keys.ts';
import { useLinking } from './keys/use-linking.ts';
import { KindMenu } from './palette/kind-menu.tsx';
import { Palette } from './palette/palette.tsx';
import { useTidy } from './tidy/use-tidy.ts';

/** The template as a drawing, and what one may put on it. */
export function CanvasView() {
  const [desk] = useState(createDesk);
  return (
    <ReactFlowProvider>
      <DeskProvider value={desk}>
        <FarProvider>
          <Canvas />
        </FarProvider>
      </DeskProvider>
    </ReactFlowProvider>
  );
}

function Canvas() {
  const drawing = useDrawing();
  const acts = useCanvasActs();
  const place = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const look = useLookAt({ hasMap: !isNarrow });
  const isReadOnly = useIsReadOnly() || isNarrow;
  const tools = useMemo(() => ({ acts, isReadOnly, isNarrow }), [acts, isReadOnly, isNarrow]);
  const linking = useLinking({ drawing, acts });
  const tidy = useTidy(acts);
  useClearWay(place);
  useFollowFocus(place, drawing, look);
  useShowSelected(drawing, look);
  useCanvasKeys({ drawing, acts, look, tidy, isReadOnly });
  const editor = useEditor();
  const flow = useReactFlow();
  const clipboard = useClipboard({
    isHere: isOnCanvas,
    where: () => wherePasted(editor.template(), editor.state().selection, phaseInView(flow, drawing.arranged)),
    onBack: () => focusCard(editor.state().selection.ids[0] ?? ''),
  });
  return (
    <CanvasToolsProvider value={tools}>
      <div className={classes['view']}>
        {isReadOnly ? null : <Palette drawing={drawing} acts={acts} />}
        <div className={classes['canvas']} id={CANVAS} ref={place}>
          <Flow drawing={drawing} acts={acts} joinTo={linking.join}>
            <ViewBar look={look} tidy={tidy} />
            <StepToolbar drawing={drawing} onLink={linking.begin} />
          </Flow>
        </div>
      </div>
      {isReadOnly ? null : <KindMenu />}
      {clipboard.dialog}
    </CanvasToolsProvider>
  );
}
