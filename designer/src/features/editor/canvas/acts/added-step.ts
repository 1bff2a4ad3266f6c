import { applyEdits } from '#engine/authoring/apply-edits';
import { stepOf } from '#engine/authoring/arrows';
import type { ChangeOrRefusal } from '#engine/authoring/change';
import { addStep } from '#engine/authoring/changes/add-step';
import { placeSteps } from '#engine/authoring/changes/place-steps';
import { type ScopeRef, scopeKey, scopeOf } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import { NEGATIVE_OUTCOMES, type StepKind } from '#schema/vocabulary';
import { BLANK_WORDS, NEW_STEP_TITLES } from '../../new-things.ts';
import type { Arranged } from '../layout/arrange.ts';
import type { Point } from '../layout/box.ts';
import { roomAfter, roomAt, roomAtEnd, roomOnArrow } from '../layout/room.ts';
import { settle } from '../layout/settle.ts';
import { newSizeOf } from '../layout/sizes.ts';
import type { InsertPoint } from './insert-point.ts';

/** The change that adds a step of a kind where it is wanted, with a place of its own on the drawing. */
export function addedStep(template: Template, arranged: Arranged, kind: StepKind, point: InsertPoint): ChangeOrRefusal {
  const scope = scopeAt(template, point);
  if (scope === null) return { refused: 'GONE' };
  const change = addStep(template, {
    kind,
    title: NEW_STEP_TITLES[kind],
    words: BLANK_WORDS,
    scope,
    ...(point.at === 'step' ? { after: { step: point.step, outcome: point.outcome ?? null } } : {}),
    ...(point.at === 'arrow' ? { onArrow: point.arrow } : {}),
  });
  if ('refused' in change) return change;
  const [id] = change.made;
  const made = id === undefined ? undefined : stepOf(applyEdits(template, change.edits), id);
  if (!made) return change;
  const { at, moved } = roomFor(template, arranged, point, scope, newSizeOf(made));
  const spots = settle(template, arranged, new Map([...moved, [made.id, at]]), scope);
  return { ...change, edits: [...change.edits, ...placeSteps(spots)] };
}

/** The scope that a step would be in. */
export function scopeAt(template: Template, point: InsertPoint): ScopeRef | null {
  if (point.at === 'scope') return point.scope;
  const id = point.at === 'step' ? point.step : template.edges.find((edge) => edge.id === point.arrow)?.from;
  const step = id === undefined ? undefined : stepOf(template, id);
  return step ? scopeOf(step) : null;
}

function roomFor(
  template: Template,
  arranged: Arranged,
  point: InsertPoint,
  scope: ScopeRef,
  size: { width: number; height: number },
): { at: Point; moved: ReadonlyMap<string, Point> } {
  const none = new Map<string, Point>();
  if (point.at === 'scope') {
    const key = scopeKey(scope);
    return { at: point.point ? roomAt(arranged, key, size, point.point) : roomAtEnd(arranged, key, size), moved: none };
  }
  if (point.at === 'step') {
    const isOtherwise = (NEGATIVE_OUTCOMES as readonly string[]).includes(point.outcome ?? '');
    return { at: roomAfter(arranged, point.step, size, isOtherwise ? 'bottom' : 'right'), moved: none };
  }
  const edge = template.edges.find(({ id }) => id === point.arrow);
  return edge
    ? roomOnArrow(template, arranged, edge, size)
    : { at: roomAtEnd(arranged, scopeKey(scope), size), moved: none };
}
