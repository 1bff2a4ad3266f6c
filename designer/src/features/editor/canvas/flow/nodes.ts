import type { Node } from '@xyflow/react';
import { Position } from '@xyflow/react';
import { sameJson } from '#engine/authoring/same-json';
import type { Template, TemplateNode } from '#schema/template';
import type { PhaseKind } from '#schema/vocabulary';
import type { PhaseWay } from '../arrows/phase-ways.ts';
import { arrival, BACK_PORT, IN_PORT, type Port, portsOf } from '../arrows/ports.ts';
import type { CardWords } from '../cards/card-words.ts';
import type { Arranged } from '../layout/arrange.ts';
import type { Box } from '../layout/box.ts';
import type { Mark, Marks } from '../marks/marks.ts';
import type { Faults } from './faults.ts';
import type { DrawingWords } from './use-drawing-words.ts';

/** An arrow as the card it leaves knows it: Tab goes from the card to its arrows. */
export type ArrowStop = { id: string; outcome: string; label: string };

export type StepData = {
  step: TemplateNode;
  words: CardWords;
  /** All of it in one sentence, for whoever hears it. */
  whole: string;
  ports: Port[];
  arrows: readonly ArrowStop[];
  faults: Faults;
  mark: Mark | null;
  phaseKind: PhaseKind;
  /** An open group without steps. */
  isEmpty: boolean;
};
export type BandData = {
  phase: string;
  number: number | null;
  kind: PhaseKind;
  title: string;
  planned: string;
  isEmpty: boolean;
  /** The lines from the phase before. */
  ways: readonly PhaseWay[];
  isSelected: boolean;
  mark: Mark | null;
};

export type StepNode = Node<StepData, 'step' | 'box'>;
export type BandNode = Node<BandData, 'band'>;
export type CanvasNode = StepNode | BandNode;

const NO_ARROWS: readonly ArrowStop[] = [];
const NO_WAYS: readonly PhaseWay[] = [];
const Z = { band: 0, box: 1, card: 40 } as const;
/** Arrows lie over open groups and under cards. */
export const ARROW_Z = 20;
export const BAND_PREFIX = 'band:';

export function isStepNode(node: CanvasNode): node is StepNode {
  return node.type !== 'band';
}

type Told = {
  words: DrawingWords;
  /** By the step they leave. */
  arrows: ReadonlyMap<string, readonly ArrowStop[]>;
  selected: ReadonlySet<string>;
  selectedPhases: ReadonlySet<string>;
  marks: Marks;
  /** The lines from phase to phase, by the phase they lead to. */
  ways: ReadonlyMap<string, readonly PhaseWay[]>;
};

/** Everything that is drawn as a box. Positions are those of the drawing; what stands inside something comes after it. */
export function nodesOf(template: Template, arranged: Arranged, told: Told): CanvasNode[] {
  const kinds = new Map(template.phases.map(({ id, kind }) => [id, kind]));
  const { phases: phaseMarks, steps: stepMarks } = told.marks;
  // A phase that is gone has no number any more.
  const inOrder = template.phases.filter(({ id, beside }) => beside !== true && phaseMarks.get(id)?.look !== 'removed');
  const bands = template.phases.flatMap((phase): BandNode[] => {
    const box = arranged.bands.get(phase.id);
    if (!box) return [];
    const place = inOrder.indexOf(phase);
    const data: BandData = {
      ...told.words.band(phase),
      phase: phase.id,
      number: place === -1 ? null : place + 1,
      kind: phase.kind,
      isEmpty: (arranged.scopes.members.get(`p:${phase.id}`) ?? []).length === 0,
      isSelected: told.selectedPhases.has(phase.id),
      ways: told.ways.get(phase.id) ?? NO_WAYS,
      mark: phaseMarks.get(phase.id) ?? null,
    };
    return [{ ...drawn(`${BAND_PREFIX}${phase.id}`, box), type: 'band', data, zIndex: Z.band, ...STILL }];
  });
  const steps: StepNode[] = [];
  for (const { id, kind } of [...bands.map(({ data }) => ({ id: data.phase, kind: data.kind }))])
    visit(`p:${id}`, kinds.get(id) ?? kind, 0);
  return [...bands, ...steps];

  function visit(scope: string, phaseKind: PhaseKind, depth: number): void {
    for (const step of arranged.scopes.members.get(scope) ?? []) {
      const box = arranged.steps.get(step.id);
      if (!box) continue;
      const isOpen = arranged.origins.has(`g:${step.id}`);
      const isEmpty = isOpen && (arranged.scopes.members.get(`g:${step.id}`) ?? []).length === 0;
      const said = told.words.card(step);
      const mark = stepMarks.get(step.id) ?? null;
      const whole = mark === null ? said.whole : `${said.whole} ${mark.said}`;
      const arrows = told.arrows.get(step.id) ?? NO_ARROWS;
      const ports = portsOf(step, box, new Set(arrows.map(({ outcome }) => outcome)));
      steps.push({
        ...drawn(step.id, box),
        type: isOpen ? 'box' : 'step',
        data: { step, ...said, whole, mark, ports, arrows, phaseKind, isEmpty },
        handles: handlesOf(ports, box),
        selected: told.selected.has(step.id),
        zIndex: isOpen ? Z.box + depth : Z.card,
      });
      if (isOpen) visit(`g:${step.id}`, phaseKind, depth + 1);
    }
  }
}

/** A band is no card: it stays where it is. */
const STILL = { draggable: false, selectable: false, focusable: false, connectable: false } as const;

function drawn(id: string, { x, y, width, height }: Box) {
  return { id, position: { x, y }, width, height, measured: { width, height } };
}

function handlesOf(ports: readonly Port[], box: Box): NonNullable<Node['handles']> {
  const out = ports.map(({ outcome, side, at }) => ({
    id: outcome,
    type: 'source' as const,
    position: side === 'right' ? Position.Right : Position.Bottom,
    ...at,
    width: 0,
    height: 0,
  }));
  const into = [IN_PORT, BACK_PORT].map((id) => ({
    id,
    type: 'target' as const,
    position: id === IN_PORT ? Position.Left : Position.Bottom,
    ...arrival(box, id === BACK_PORT),
    width: 0,
    height: 0,
  }));
  return [...out, ...into];
}

/** The nodes of before wherever nothing about them changed, so that only what changed is drawn again. */
export function reuse(before: readonly CanvasNode[], after: readonly CanvasNode[]): CanvasNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  return after.map((node) => {
    const old = known.get(node.id);
    return old && isSameNode(old, node) ? old : node;
  });
}

function isSameNode(one: CanvasNode, other: CanvasNode): boolean {
  return (
    one.type === other.type &&
    one.position.x === other.position.x &&
    one.position.y === other.position.y &&
    one.width === other.width &&
    one.height === other.height &&
    one.selected === other.selected &&
    one.zIndex === other.zIndex &&
    one.dragging !== true &&
    sameJson(one.data, other.data)
  );
}
