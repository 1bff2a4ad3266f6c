import '@xyflow/react/dist/style.css';
import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { Background, BackgroundVariant, Controls, MarkerType, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Arrow, type ArrowEdge } from './arrow.tsx';
import { groupsOf, type Placed } from './boxes.ts';
import { firstToLookAt, firstView } from './first-look.ts';
import classes from './graph.module.css';
import type { GraphModel } from './graph-model.ts';
import { type GroupNode, GroupRegion, type PhaseNode, PhaseRegion } from './regions.tsx';
import { cardId, StepCard, type StepNode } from './step-card.tsx';
import { useAriaWords } from './use-aria-words.ts';
import { type StepWords, useStepWords } from './use-step-words.ts';
import { directionOf, stepFrom } from './walk.ts';

const NODE_TYPES = { step: StepCard, phase: PhaseRegion, stepGroup: GroupRegion };
const EDGE_TYPES = { arrow: Arrow };
const READABLE = { minZoom: 0.15, maxZoom: 1.4 };

type AnyNode = StepNode | PhaseNode | GroupNode;
type GraphCanvasProps = {
  model: GraphModel;
  placed: Placed;
  today: string;
  open: string | null;
  onOpen: (step: string) => void;
};

/** The drawing of a contract, to look at and walk through: arrows of the keyboard follow the arrows of the drawing. */
export function GraphCanvas({ model, placed, today, open, onOpen }: GraphCanvasProps) {
  const { t } = useWords();
  const scheme = useComputedColorScheme('light');
  const still = useReducedMotion();
  const ariaWords = useAriaWords();
  const [flow, setFlow] = useState<ReactFlowInstance<AnyNode, ArrowEdge> | null>(null);
  const first = firstToLookAt(model, placed);
  const [current, setCurrent] = useState<string | null>(null);
  const here = current !== null && placed.steps.has(current) ? current : (open ?? first);
  const nodes = useNodes(model, placed, today, here, (step) => {
    setCurrent(step);
    onOpen(step);
  });
  const edges = useEdges(model);

  const show = (step: string, duration: number) => {
    const box = placed.steps.get(step);
    if (!box || !flow) return;
    const zoom = Math.max(flow.getZoom(), 0.6);
    void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom, duration: still ? 0 : duration });
  };
  const walk = (event: KeyboardEvent) => {
    const direction = directionOf(event.key);
    if (direction === null || here === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepFrom(here, direction, model, placed);
    event.preventDefault();
    if (next === null) return;
    setCurrent(next);
    show(next, 180);
    document.getElementById(cardId(next))?.focus({ preventScroll: true });
  };

  return (
    // The keys of the cards come up here: one way to walk for all of them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes['canvas']} onKeyDown={walk}>
      <ReactFlow<AnyNode, ArrowEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        colorMode={scheme}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        zoomOnScroll={false}
        preventScrolling={false}
        zoomOnDoubleClick={false}
        {...READABLE}
        ariaLabelConfig={ariaWords}
        onInit={(instance) => {
          setFlow(instance);
          void instance.setViewport(firstView(first, model, placed));
        }}
        aria-label={t('graph.label')}
      >
        <Background variant={BackgroundVariant.Dots} gap={16} />
        <Controls showInteractive={false} fitViewOptions={{ duration: still ? 0 : 260, padding: 0.06 }} />
      </ReactFlow>
    </div>
  );
}

function useNodes(
  model: GraphModel,
  placed: Placed,
  today: string,
  current: string | null,
  onOpen: (step: string) => void,
): AnyNode[] {
  const { t, say } = useWords();
  const wordsOf = useStepWords();
  const groups = groupsOf(model);
  const inOrder = model.phases.filter(({ beside }) => !beside);
  const phases = model.phases.flatMap((phase): PhaseNode[] => {
    const box = placed.phases.get(phase.id);
    if (!box) return [];
    const place = inOrder.indexOf(phase);
    const data = {
      number: place === -1 ? null : place + 1,
      title: say(phase.title),
      kind: phase.kind,
      state: phase.state,
      stateWords: t(`phase.state.${phase.state}`),
    };
    return [{ ...region(`phase:${phase.id}`, box), type: 'phase', data, zIndex: 0 }];
  });
  const holders = groups.flatMap((step): GroupNode[] => {
    const box = placed.groups.get(step.id);
    const words = wordsOf(step, today);
    const data = { title: words.title, whole: words.whole, isTaken: step.mark !== 'coming' };
    return box ? [{ ...region(step.id, box), type: 'stepGroup', data, zIndex: 1 }] : [];
  });
  const cards = model.steps.flatMap((step): StepNode[] => {
    const box = placed.steps.get(step.id);
    if (!box) return [];
    const words: StepWords = wordsOf(step, today);
    return [
      {
        ...region(step.id, box),
        type: 'step',
        data: { step, words, isCurrent: step.id === current, onOpen },
        zIndex: 3,
      },
    ];
  });
  return [...phases, ...holders, ...cards];
}

function region(id: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { id, position: { x, y }, width, height, draggable: false, selectable: false, focusable: false };
}

function useEdges(model: GraphModel): ArrowEdge[] {
  const { t, say } = useWords();
  return useMemo(() => {
    const titleOf = (id: string) => {
      const step = model.steps.find((known) => known.id === id);
      return step?.title ? say(step.title) : t('step.private');
    };
    return model.arrows.map((arrow) => ({
      id: arrow.id,
      source: arrow.from,
      target: arrow.to,
      type: 'arrow' as const,
      zIndex: 2,
      markerEnd: { type: MarkerType.ArrowClosed, width: 14, height: 14 },
      ariaLabel: t('graph.arrow', { from: titleOf(arrow.from), to: titleOf(arrow.to) }),
      data: {
        words:
          arrow.outcome === null
            ? ''
            : typeof arrow.outcome === 'string'
              ? t(`outcome.${arrow.outcome}`, '')
              : say(arrow.outcome),
        isTaken: arrow.isTaken,
        isBack: arrow.isBack,
        mark: '',
      },
    }));
  }, [model, t, say]);
}
