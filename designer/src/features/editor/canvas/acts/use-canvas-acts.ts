import { useMemo } from 'react';
import { stepOf } from '#engine/authoring/arrows';
import { type ChangeOrRefusal, change } from '#engine/authoring/change';
import { type Connection, connectSteps } from '#engine/authoring/changes/connect-steps';
import { insertStep } from '#engine/authoring/changes/insert-step';
import { moveSteps } from '#engine/authoring/changes/move-steps';
import { removePhase } from '#engine/authoring/changes/phases';
import { placeSteps, type Spot } from '#engine/authoring/changes/place-steps';
import { removeArrows } from '#engine/authoring/changes/remove-arrows';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import { duplicateSteps } from '#engine/authoring/clip/duplicate-steps';
import { freshId } from '#engine/authoring/ids';
import { sameJson } from '#engine/authoring/same-json';
import { type ScopeRef, scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { pathOf, setKey } from '#engine/authoring/things';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import type { Editor } from '../../draft/create-editor.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { type Selection, stepsSelected, WHOLE_TEMPLATE } from '../../draft/selection.ts';
import { useChange } from '../../frame/use-change.ts';
import { NEW_STEP_TITLES } from '../../new-things.ts';
import { foldsOf } from '../flow/folds.ts';
import { arrange } from '../layout/arrange.ts';
import type { Point } from '../layout/box.ts';
import { settle } from '../layout/settle.ts';
import { addedBlock } from './added-block.ts';
import { addedStep } from './added-step.ts';
import type { InsertPoint } from './insert-point.ts';
import { FIVE_REMINDERS, type ReadyBlock } from './ready-blocks.ts';
import { withRoom } from './with-room.ts';

type Words = ReturnType<typeof useWords>;
export type CanvasActs = ReturnType<typeof createActs>;

/** What one may do on the drawing: each is one step of the history, and says what it did. */
export function useCanvasActs(): CanvasActs {
  const editor = useEditor();
  const { t, say, language } = useWords();
  const act = useChange();
  return useMemo(() => createActs(editor, act, { t, say, language }), [editor, act, t, say, language]);
}

function createActs(editor: Editor, act: ReturnType<typeof useChange>, { t, say, language }: Words) {
  const template = () => editor.template();
  const arranged = () => arrange(template(), foldsOf(editor).now());
  const roomy = (given: ChangeOrRefusal) => withRoom(template(), foldsOf(editor).now(), given);
  const titleOf = (id: string) => say(stepOf(template(), id)?.title) || id;
  const placeOf = (scope: ScopeRef) =>
    'in' in scope ? titleOf(scope.in) : say(template().phases.find(({ id }) => id === scope.phase)?.title);

  return {
    /** Gives back the step that was made. */
    add(kind: StepKind, point: InsertPoint): string | null {
      const added = addedStep(template(), arranged(), kind, point);
      const made = 'refused' in added ? null : (added.made[0] ?? null);
      const values = { title: say(NEW_STEP_TITLES[kind]) };
      return act({ change: roomy(added), words: { key: 'added', values } }) ? made : null;
    },

    /** Steps that are often drawn together, put down as one action. */
    addBlock(block: ReadyBlock, point: InsertPoint): string | null {
      const added = addedBlock(template(), arranged(), block, point);
      const made = 'refused' in added ? null : (added.made[0] ?? null);
      const values = { title: t(`canvas.block.${block}`) };
      return act({ change: roomy(added), words: { key: 'added', values } }) ? made : null;
    },

    /** Gives steps the ladder of five reminders, made where the template lacks it. */
    remind(ids: readonly string[]): void {
      const now = template();
      const known = Object.entries(now.reminders ?? {}).find(([, policy]) => sameJson(policy, FIVE_REMINDERS));
      const id = known?.[0] ?? freshId(Object.keys(now.reminders ?? {}), t('canvas.block.reminders'), 'relances');
      const edits = [
        ...(known ? [] : setKey([], ['reminders', id], FIVE_REMINDERS)),
        ...ids.flatMap((step) => setKey(pathOf(now, { kind: 'node', id: step }) ?? [], 'reminders', id)),
      ];
      const values = { count: ids.length, title: titleOf(ids[0] ?? '') };
      act({ change: change(edits), words: { key: 'reminded', values }, select: stepsSelected(ids) });
    },

    connect(connection: Connection): boolean {
      const values = { from: titleOf(connection.from), to: titleOf(connection.to) };
      return act({ change: connectSteps(template(), connection), words: { key: 'connected', values } });
    },

    /** Puts cards elsewhere; where they come into another phase or group, they belong to it from then on. */
    move(moved: ReadonlyMap<string, Point>, into: ScopeRef | null = null, joins?: string): void {
      const now = template();
      const ids = [...moved.keys()];
      const spots = settle(now, arranged(), moved, into);
      const values = { count: ids.length, title: titleOf(ids[0] ?? '') };
      const leaves = into !== null && ids.some((id) => scopeKey(scopeOf(stepOf(now, id) ?? {})) !== scopeKey(into));
      if (leaves)
        act({
          change: roomy(moveSteps(now, ids, into, spots)),
          words: { key: 'moved', values: { ...values, place: placeOf(into) } },
          select: stepsSelected(ids),
        });
      else if (spots.size > 0)
        act({ change: roomy(change(placeSteps(spots))), words: { key: 'placed', values }, joins });
    },

    /** Everything in the places that were worked out for it. */
    tidied(spots: ReadonlyMap<string, Spot>): void {
      act({ change: change(placeSteps(spots)), words: { key: 'tidied' } });
    },

    /** Puts a step that stands alone into the middle of an arrow. */
    insert(id: string, arrow: string, moved: ReadonlyMap<string, Point> = new Map()): void {
      const now = template();
      const from = now.edges.find((edge) => edge.id === arrow)?.from;
      const scope = scopeOf((from === undefined ? undefined : stepOf(now, from)) ?? {});
      act({
        change: roomy(insertStep(now, id, arrow, settle(now, arranged(), moved, scope))),
        words: { key: 'inserted', values: { title: titleOf(id) } },
        select: stepsSelected([id]),
      });
    },

    remove({ kind, ids }: Selection): void {
      const [id] = ids;
      if (id === undefined) return;
      const select = WHOLE_TEMPLATE;
      if (kind === 'node') {
        const words = { key: 'removed', values: { count: ids.length, title: titleOf(id) } };
        act({ change: removeSteps(template(), ids), words, select });
      }
      if (kind === 'edge') act({ change: removeArrows(template(), ids), words: { key: 'arrowRemoved' }, select });
      if (kind === 'phase') {
        const words = { key: 'phaseRemoved', values: { title: placeOf({ phase: id }) } };
        act({ change: removePhase(template(), id), words, select });
      }
    },

    duplicate(ids: readonly string[]): string | null {
      const doubled = duplicateSteps(template(), ids);
      const words = { key: 'duplicated', values: { count: ids.length, title: titleOf(ids[0] ?? '') } };
      return act({ change: doubled, words }) && !('refused' in doubled) ? (doubled.made[0] ?? null) : null;
    },

    rename(id: string, title: string): void {
      const path = pathOf(template(), { kind: 'node', id });
      const wanted = title.trim();
      if (path === null || wanted === '' || wanted === titleOf(id)) return;
      const edits = setKey(path, ['title', language], wanted);
      act({ change: change(edits), words: { key: 'renamed', values: { title: wanted } } });
    },
  };
}
