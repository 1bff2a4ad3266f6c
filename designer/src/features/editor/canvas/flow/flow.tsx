import '@xyflow/react/dist/style.css';
import { useComputedColorScheme } from '@mantine/core';
import {
  Background,
  BackgroundVariant,
  type EdgeChange,
  type NodeChange,
  type NodeMouseHandler,
  type OnConnectEnd,
  type OnConnectStart,
  ReactFlow,
  useStoreApi,
} from '@xyflow/react';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { type Selection, stepsSelected, WHOLE_TEMPLATE } from '../../draft/selection.ts';
import { useCanvasTools } from '../acts/tools.ts';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { Arrow } from '../arrows/arrow.tsx';
import type { ArrowEdge } from '../arrows/edges.ts';
import { FarArrows } from '../arrows/far-arrows.tsx';
import { Band } from '../cards/band.tsx';
import { GroupBox } from '../cards/group-box.tsx';
import { PhaseNames } from '../cards/phase-names.tsx';
import { StepCard } from '../cards/step-card.tsx';
import { isOverCard, stepUnder } from './arrow-under.ts';
import { CanvasMap } from './canvas-map.tsx';
import { useDesk } from './desk.ts';
import { useIsFar } from './far.tsx';
import { smallestZoom } from './first-view.ts';
import { Guides } from './guides.tsx';
import { LinkLine } from './link-line.tsx';
import type { CanvasNode } from './nodes.ts';
import { pointOf } from './point-of.ts';
import { stepMeant } from './step-meant.ts';
import { useAriaWords } from './use-aria-words.ts';
import { useDragging } from './use-dragging.ts';
import type { Drawing } from './use-drawing.ts';
import { useEdgePan } from './use-edge-pan.ts';
import { useFirstView } from './use-first-view.ts';
import { useHotArrow } from './use-hot-arrow.ts';
import { useLiveNodes } from './use-live-nodes.ts';
import { usePannedPicture } from './use-panned-picture.ts';

const NODE_TYPES = { step: StepCard, box: GroupBox, band: Band };
const EDGE_TYPES = { arrow: Arrow };
/** React Flow draws everything up to here; beyond, only what is in view, and from far away arrows without pieces of their own. */
const MANY = 300;
const NO_ARROWS: ArrowEdge[] = [];

type FlowProps = { drawing: Drawing; acts: CanvasActs; joinTo: (step: string) => void; children: ReactNode };

/** The drawing: looked at, moved, enlarged, dragged about, joined by arrows. */
export function Flow({ drawing, acts, joinTo, children }: FlowProps) {
  const { t } = useWords();
  const editor = useEditor();
  const desk = useDesk();
  const store = useStoreApi();
  const { isReadOnly, isNarrow } = useCanvasTools();
  const scheme = useComputedColorScheme('light');
  const ariaWords = useAriaWords();
  const { nodes, hold, letGo } = useLiveNodes(drawing.nodes);
  const { move, handlers } = useDragging({ drawing, acts, hold, letGo });
  const edgePan = useEdgePan();
  const hotArrow = useHotArrow();
  const isFar = useIsFar();
  const isLarge = drawing.nodes.length > MANY;
  const isSketch = isLarge && isFar;
  const pannedPicture = usePannedPicture(isSketch);
  const latestJoin = useRef(joinTo);
  useEffect(() => {
    latestJoin.current = joinTo;
  });

  const changeNodes = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      move(changes);
      const chosen = changes.filter((change) => change.type === 'select');
      if (chosen.length === 0) return;
      const { selection } = editor.state();
      const ids = new Set(selection.kind === 'node' ? selection.ids : []);
      for (const { id, selected } of chosen) {
        if (selected) ids.add(id);
        else ids.delete(id);
      }
      // Cards are let go when something else is looked at: that stays.
      if (ids.size === 0 && selection.kind !== 'node') return;
      const next = stepsSelected([...ids]);
      desk.set({ chosenHere: next });
      editor.select(next);
    },
    [move, editor, desk],
  );
  const changeEdges = useCallback(
    (changes: EdgeChange<ArrowEdge>[]) => {
      // A rectangle drawn around steps takes their arrows along: it is the steps that one wants.
      if (store.getState().userSelectionActive) return;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        const { selection } = editor.state();
        const next: Selection = { kind: 'edge', ids: [change.id] };
        // What was pressed is in view: the drawing stays where it is, as for cards.
        if (change.selected) {
          desk.set({ chosenHere: next });
          editor.select(next);
        }
        if (!change.selected && selection.kind === 'edge' && selection.ids.includes(change.id))
          editor.select(WHOLE_TEMPLATE);
      }
    },
    [editor, desk, store],
  );
  const connectStart = useCallback<OnConnectStart>(
    (event) => {
      desk.set({ isDrawing: true });
      edgePan.begin(event, { isAim: isOverCard });
    },
    [desk, edgePan],
  );
  const connectEnd = useCallback<OnConnectEnd>(
    (event, { fromNode, fromHandle, toNode }) => {
      const screen = pointOf(event);
      const under = stepUnder(screen);
      edgePan.end();
      desk.set({ isDrawing: false });
      if (!fromNode || fromHandle === null || fromHandle.type === 'target') return;
      const outcome = fromHandle.id ?? undefined;
      const to = stepMeant(editor.template(), fromNode.id, { under, near: toNode?.id ?? null });
      if (to !== null) acts.connect({ from: fromNode.id, to, outcome: outcome ?? null });
      else desk.set({ asking: { screen, point: { at: 'step', step: fromNode.id, ...(outcome ? { outcome } : {}) } } });
    },
    [acts, desk, editor, edgePan],
  );

  // React Flow draws every node again when one of these changes: they stay the same.
  const clickNode = useCallback<NodeMouseHandler<CanvasNode>>(
    (_event, node) => {
      if (node.type === 'band') editor.select({ kind: 'phase', ids: [node.data.phase] });
      else if (desk.state().linking !== null) latestJoin.current(node.id);
    },
    [editor, desk],
  );
  const doubleClickNode = useCallback<NodeMouseHandler<CanvasNode>>(
    (_event, { id, type }) => {
      if (type !== 'band' && !isReadOnly) desk.set({ renaming: id });
    },
    [desk, isReadOnly],
  );
  const clickPane = useCallback(() => {
    editor.select(WHOLE_TEMPLATE);
    desk.set({ linking: null });
  }, [editor, desk]);
  const begin = useFirstView(drawing.arranged);

  return (
    <ReactFlow<CanvasNode, ArrowEdge>
      nodes={nodes}
      edges={isSketch ? NO_ARROWS : drawing.edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      onNodesChange={changeNodes}
      onEdgesChange={changeEdges}
      onConnectStart={connectStart}
      onConnectEnd={connectEnd}
      autoPanOnConnect={false}
      autoPanOnNodeDrag={false}
      connectOnClick={false}
      connectionDragThreshold={DRAWN_FROM}
      isValidConnection={NEVER}
      {...handlers}
      {...hotArrow}
      {...pannedPicture}
      onNodeClick={clickNode}
      onNodeDoubleClick={doubleClickNode}
      onPaneClick={clickPane}
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
      minZoom={smallestZoom(drawing.arranged)}
      maxZoom={2.5}
      onlyRenderVisibleElements={isLarge && !isFar}
      onInit={begin}
      ariaLabelConfig={ariaWords}
      aria-label={t('canvas.label')}
    >
      {isFar ? null : <Background variant={BackgroundVariant.Dots} gap={16} />}
      <Guides />
      <LinkLine arranged={drawing.arranged} template={drawing.template} />
      {children}
      {isFar ? <PhaseNames nodes={drawing.nodes} /> : null}
      {isSketch ? <FarArrows edges={drawing.edges} drawn={drawing.nodes} live={nodes} /> : null}
      {isSketch || isNarrow ? null : <CanvasMap nodes={nodes} />}
    </ReactFlow>
  );
}

/** Arrows are drawn by our own rules, which say why they refuse. */
const NEVER = () => false;
/** A press on a port that moves less than this draws no arrow: it may be meant for the "+" on it. */
const DRAWN_FROM = 5;
