import { applyEdits } from '#engine/authoring/apply-edits';
import { stepOf } from '#engine/authoring/arrows';
import type { ChangeOrRefusal } from '#engine/authoring/change';
import { connectSteps } from '#engine/authoring/changes/connect-steps';
import { placeSteps } from '#engine/authoring/changes/place-steps';
import { pasteSteps } from '#engine/authoring/clip/paste-steps';
import { scopeKey } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import type { Arranged } from '../layout/arrange.ts';
import type { Point } from '../layout/box.ts';
import { layered } from '../layout/layered.ts';
import { roomAfter, roomAtEnd } from '../layout/room.ts';
import { settle } from '../layout/settle.ts';
import { CARD_SIZE, newSizeOf } from '../layout/sizes.ts';
import { scopeAt } from './added-step.ts';
import type { InsertPoint } from './insert-point.ts';
import { blockFor, type ReadyBlock } from './ready-blocks.ts';

/** The change that puts a block down: in a phase or group, after a step where one was selected. */
export function addedBlock(
  template: Template,
  arranged: Arranged,
  block: ReadyBlock,
  point: InsertPoint,
): ChangeOrRefusal {
  const scope = scopeAt(template, point);
  if (scope === null) return { refused: 'GONE' };
  const step = point.at === 'step' ? point.step : undefined;
  const pasted = pasteSteps(template, blockFor(template, block), { into: scope, ...(step ? { after: [step] } : {}) });
  if ('refused' in pasted) return pasted;
  const there = applyEdits(template, pasted.edits);
  const corner =
    point.at === 'scope' && point.point
      ? point.point
      : step === undefined
        ? roomAtEnd(arranged, scopeKey(scope), CARD_SIZE)
        : roomAfter(arranged, step, CARD_SIZE, 'right');
  const own = pasted.made.flatMap((id) => stepOf(there, id) ?? []);
  const places = layered(
    own.map((node) => ({ id: node.id, size: newSizeOf(node) })),
    there.edges,
  );
  const moved = new Map<string, Point>([...places].map(([id, { x, y }]) => [id, { x: corner.x + x, y: corner.y + y }]));
  const spots = placeSteps(settle(template, arranged, moved, scope));
  return { ...pasted, edits: [...pasted.edits, ...spots, ...joined(there, point, pasted.made[0])] };
}

/** The arrow from the step that the block follows. */
function joined(template: Template, point: InsertPoint, first: string | undefined) {
  if (point.at !== 'step' || first === undefined) return [];
  const link = connectSteps(template, { from: point.step, to: first, outcome: point.outcome ?? null });
  return 'refused' in link ? [] : link.edits;
}
