import { ownOutcomes } from '#engine/lint/survey/outcomes';
import type { TemplateNode } from '#schema/template';
import type { Size } from './box.ts';

/** Places are multiples of this, unless something else is lined up with. */
export const GRID = 16;
export const CARD_SIZE: Size = { width: 192, height: 80 };
const PILL_HEIGHT = 44;
/** A series shows its rule under the title. */
const SERIES_HEIGHT = 96;
/** Ways out on one side of a card stand no nearer than this. */
const PORT_GAP = 20;

/** The room that a card takes. It depends on the kind of its step, never on words: they differ between languages. */
export function sizeOf(node: TemplateNode): Size {
  const ways = node.kind === 'task' ? 1 : ownOutcomes(node).length;
  return { width: CARD_SIZE.width, height: Math.max(heightOf(node), Math.ceil(((ways + 1) * PORT_GAP) / GRID) * GRID) };
}

function heightOf(node: TemplateNode): number {
  if (node.kind === 'notice' || node.kind === 'end') return PILL_HEIGHT;
  return node.recurrence === undefined ? CARD_SIZE.height : SERIES_HEIGHT;
}

/** The room of a step that is new: a group is open from the beginning, though nothing is in it. */
export function newSizeOf(node: TemplateNode): Size {
  return node.kind === 'group' ? { width: GROUP.minWidth, height: GROUP.minHeight } : sizeOf(node);
}

/** Between cards laid out side by side and one under the other. */
export const GAP = { x: 80, y: 40 } as const;
/** Inside an open group: its name above, room on the other sides. */
export const GROUP = { side: 16, top: 48, bottom: 24, minWidth: 224, minHeight: 128 } as const;
/** A band: its name at the left, its steps beside it, and room between bands for the arrow to the next one. */
export const BAND = { head: 160, side: 32, top: 24, bottom: 32, minWidth: 1_040, minHeight: 112, gap: 32 } as const;
