import { useMemo } from 'react';
import { stepOf } from '#engine/authoring/arrows';
import type { ChangeOrRefusal } from '#engine/authoring/change';
import { type Connection, connectSteps } from '#engine/authoring/changes/connect-steps';
import { moveSteps } from '#engine/authoring/changes/move-steps';
import { removePhase } from '#engine/authoring/changes/phases';
import { placeSteps } from '#engine/authoring/changes/place-steps';
import { removeArrows } from '#engine/authoring/changes/remove-arrows';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import { type ScopeRef, scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { pathOf } from '#engine/authoring/things';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { showToast } from '../../../../ui/toast/toasts.ts';
import type { Editor } from '../../draft/create-editor.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import type { ActionWords } from '../../draft/history.ts';
import { type Selection, stepsSelected, WHOLE_TEMPLATE } from '../../draft/selection.ts';
import { NEW_STEP_TITLES } from '../../new-things.ts';
import { foldsOf } from '../flow/folds.ts';
import { arrange } from '../layout/arrange.ts';
import type { Point } from '../layout/box.ts';
import { settle } from '../layout/settle.ts';
import { addedStep } from './added-step.ts';
import type { InsertPoint } from './insert-point.ts';

type Words = ReturnType<typeof useWords>;
export type CanvasActs = ReturnType<typeof createActs>;

/** What one may do on the drawing: each is one step of the history, and says what it did. */
export function useCanvasActs(): CanvasActs {
  const editor = useEditor();
  const { t, say, language } = useWords();
  return useMemo(() => createActs(editor, { t, say, language }), [editor, t, say, language]);
}

function createActs(editor: Editor, { t, say, language }: Words) {
  const template = () => editor.template();
  const arranged = () => arrange(template(), foldsOf(editor).now());
  const titleOf = (id: string) => say(stepOf(template(), id)?.title) || id;
  const placeOf = (scope: ScopeRef) =>
    'in' in scope ? titleOf(scope.in) : say(template().phases.find(({ id }) => id === scope.phase)?.title);

  /** Does what was not refused, and says why what was refused is. */
  function doOrSay(given: ChangeOrRefusal, words: ActionWords, select?: Selection, joins?: string): boolean {
    if (editor.state().isReadOnly) return false;
    if ('refused' in given) {
      showToast({ kind: 'trouble', words: t(`canvas.refused.${given.refused}`), ms: 8_000 });
      return false;
    }
    editor.do({ edits: given.edits, words, ...(select ? { select } : {}), ...(joins ? { joins } : {}) });
    return true;
  }

  return {
    add(kind: StepKind, point: InsertPoint): string | null {
      const change = addedStep(template(), arranged(), kind, point);
      const made = 'refused' in change ? null : (change.made[0] ?? null);
      const title = say(NEW_STEP_TITLES[kind]);
      if (!doOrSay(change, { key: 'added', values: { title } }, made ? stepsSelected([made]) : undefined)) return null;
      const step = made === null ? undefined : stepOf(template(), made);
      const scope = step ? scopeOf(step) : null;
      announce(t('canvas.said.added', { title, place: scope ? placeOf(scope) : '' }));
      return made;
    },

    connect(connection: Connection): boolean {
      const values = { from: titleOf(connection.from), to: titleOf(connection.to) };
      const isDone = doOrSay(connectSteps(template(), connection), { key: 'connected', values });
      if (isDone) announce(t('canvas.said.connected', values));
      return isDone;
    },

    /** Puts cards elsewhere; where they come into another phase or group, they belong to it from then on. */
    move(moved: ReadonlyMap<string, Point>, into: ScopeRef | null, joins?: string): void {
      const now = template();
      const ids = [...moved.keys()];
      const spots = settle(now, arranged(), moved, into);
      const values = { count: ids.length, title: titleOf(ids[0] ?? '') };
      const leaves = into !== null && ids.some((id) => scopeKey(scopeOf(stepOf(now, id) ?? {})) !== scopeKey(into));
      if (!leaves) {
        const edits = placeSteps(spots);
        if (edits.length > 0) editor.do({ edits, words: { key: 'placed', values }, ...(joins ? { joins } : {}) });
        return;
      }
      const change = moveSteps(now, ids, into, spots);
      const place = placeOf(into);
      if (!doOrSay(change, { key: 'moved', values: { ...values, place } }, stepsSelected(ids))) return;
      const lost = 'refused' in change ? 0 : change.lost.length;
      if (lost === 0) announce(t('canvas.said.moved', { ...values, place }));
      else
        showToast({
          kind: 'news',
          words: t('canvas.said.movedLost', { ...values, place, lost }),
          act: { words: t('editor.undo'), run: editor.undo },
          ms: 12_000,
        });
    },

    remove({ kind, ids }: Selection): void {
      const [id] = ids;
      if (id === undefined) return;
      if (kind === 'node') {
        const values = { count: ids.length, title: titleOf(id) };
        if (doOrSay(removeSteps(template(), ids), { key: 'removed', values }, WHOLE_TEMPLATE))
          announce(t('canvas.said.removed', values));
      }
      if (kind === 'edge' && doOrSay(removeArrows(template(), ids), { key: 'arrowRemoved' }, WHOLE_TEMPLATE))
        announce(t('canvas.said.arrowRemoved'));
      if (kind === 'phase') {
        const title = placeOf({ phase: id });
        const inside = template().nodes.filter((node) => node.phase === id).length;
        if (doOrSay(removePhase(template(), id), { key: 'phaseRemoved', values: { title } }, WHOLE_TEMPLATE))
          showToast({
            kind: 'news',
            words: t('canvas.said.phaseRemoved', { title, count: inside }),
            act: { words: t('editor.undo'), run: editor.undo },
            ms: 12_000,
          });
      }
    },

    rename(id: string, title: string): void {
      const path = pathOf(template(), { kind: 'node', id });
      const wanted = title.trim();
      if (path === null || wanted === '' || wanted === titleOf(id)) return;
      editor.do({
        edits: [{ op: 'set', path: [...path, 'title', language], value: wanted }],
        words: { key: 'renamed', values: { title: wanted } },
      });
    },
  };
}
