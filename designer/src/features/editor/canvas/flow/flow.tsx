import '@xyflow/react/dist/style.css';
import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import {
  Background,
  BackgroundVariant,
  Controls,
  type EdgeChange,
  MiniMap,
  type NodeChange,
  type OnConnectEnd,
  ReactFlow,
} from '@xyflow/react';
import { useCallback } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { useEditor, useIsReadOnly } from '../../draft/editor-context.tsx';
import { stepsSelected, WHOLE_TEMPLATE } from '../../draft/selection.ts';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { Arrow } from '../arrows/arrow.tsx';
import type { ArrowEdge } from '../arrows/edges.ts';
import { Band } from '../cards/band.tsx';
import { GroupBox } from '../cards/group-box.tsx';
import { StepCard } from '../cards/step-card.tsx';
import { firstView } from './first-view.ts';
import { minimapColour } from './minimap-colour.ts';
import type { CanvasNode } from './nodes.ts';
import { useAriaWords } from './use-aria-words.ts';
import { useDragging } from './use-dragging.ts';
import type { Drawing } from './use-drawing.ts';
import { useLiveNodes } from './use-live-nodes.ts';

const NODE_TYPES = { step: StepCard, box: GroupBox, band: Band };
const EDGE_TYPES = { arrow: Arrow };
/** React Flow draws everything up to here; beyond, only what is in view. */
const MANY = 300;

/** The drawing: looked at, moved, enlarged, dragged about, joined by arrows. */
export function Flow({ drawing, acts }: { drawing: Drawing; acts: CanvasActs }) {
  const { t } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const scheme = useComputedColorScheme('light');
  const still = useReducedMotion();
  const ariaWords = useAriaWords();
  const { nodes, apply, settleBack } = useLiveNodes(drawing.nodes);
  const dragging = useDragging({ drawing, acts, settleBack });

  const changeNodes = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      apply(changes);
      const chosen = changes.filter((change) => change.type === 'select');
      if (chosen.length === 0) return;
      const { selection } = editor.state();
      const ids = new Set(selection.kind === 'node' ? selection.ids : []);
      for (const { id, selected } of chosen)
        if (selected) ids.add(id);
        else ids.delete(id);
      editor.select(stepsSelected([...ids]));
    },
    [apply, editor],
  );
  const changeEdges = useCallback(
    (changes: EdgeChange<ArrowEdge>[]) => {
      for (const change of changes) {
        if (change.type !== 'select') continue;
        const { selection } = editor.state();
        if (change.selected) editor.select({ kind: 'edge', ids: [change.id] });
        else if (selection.kind === 'edge' && selection.ids.includes(change.id)) editor.select(WHOLE_TEMPLATE);
      }
    },
    [editor],
  );
  const connectEnd = useCallback<OnConnectEnd>(
    (event, { fromNode, fromHandle, toNode }) => {
      const from = fromNode?.id;
      if (from === undefined || fromHandle === null || fromHandle.type === 'target') return;
      const { clientX, clientY } =
        'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
      const under = document
        .elementFromPoint(clientX, clientY)
        ?.closest<HTMLElement>('.react-flow__node:not(.react-flow__node-band)');
      const to = toNode?.id ?? under?.dataset['id'];
      if (to !== undefined) acts.connect({ from, to, outcome: fromHandle.id ?? null });
    },
    [acts],
  );

  return (
    <ReactFlow<CanvasNode, ArrowEdge>
      nodes={nodes}
      edges={drawing.edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      onNodesChange={changeNodes}
      onEdgesChange={changeEdges}
      onConnectEnd={connectEnd}
      isValidConnection={NEVER}
      {...dragging}
      colorMode={scheme}
      zIndexMode="manual"
      nodesDraggable={!isReadOnly}
      nodesConnectable={!isReadOnly}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      multiSelectionKeyCode="Shift"
      zoomOnDoubleClick={false}
      nodeDragThreshold={3}
      minZoom={0.1}
      maxZoom={2.5}
      onlyRenderVisibleElements={drawing.nodes.length > MANY}
      onInit={(flow) => {
        const width = document.getElementById('canvas')?.clientWidth ?? 0;
        void flow.setViewport(firstView(drawing.arranged, width));
      }}
      ariaLabelConfig={ariaWords}
      aria-label={t('canvas.label')}
      onPaneClick={() => editor.select(WHOLE_TEMPLATE)}
    >
      <Background variant={BackgroundVariant.Dots} gap={16} />
      <Controls
        showInteractive={false}
        position="bottom-right"
        orientation="horizontal"
        fitViewOptions={{ duration: still ? 0 : 260, padding: 0.04 }}
      />
      <MiniMap<CanvasNode>
        pannable
        zoomable
        nodeColor={minimapColour}
        position="bottom-right"
        ariaLabel={t('canvas.minimap')}
      />
    </ReactFlow>
  );
}

/** Arrows are drawn by our own rules, which say why they refuse. */
const NEVER = () => false;
