import { useMemo } from 'react';
import { stepOf } from '#engine/authoring/arrows';
import { addStep } from '#engine/authoring/changes/add-step';
import { type ArrowWish, changeArrow } from '#engine/authoring/changes/change-arrow';
import { type Connection, connectSteps } from '#engine/authoring/changes/connect-steps';
import { addPhase, movePhase, removePhase } from '#engine/authoring/changes/phases';
import { removeArrows } from '#engine/authoring/changes/remove-arrows';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import type { ScopeRef } from '#engine/authoring/scope-of';
import { pathOf } from '#engine/authoring/things';
import type { PhaseKind, StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { WHOLE_TEMPLATE } from '../../draft/selection.ts';
import { useChange } from '../../frame/use-change.ts';
import { useUndoToast } from '../../frame/use-undo-toast.ts';
import { BLANK_WORDS, NEW_PHASE_TITLES, NEW_STEP_TITLES } from '../../new-things.ts';
import { placeForNew } from './place-for-new.ts';
import { useWalking } from './use-walking.ts';

export type PlanActs = ReturnType<typeof usePlanActs>;

/** What one may do in the plan: each is one step of the history, said aloud. */
export function usePlanActs() {
  const editor = useEditor();
  const { t, say, language } = useWords();
  const act = useChange();
  const toast = useUndoToast();
  const walking = useWalking();
  return useMemo(() => {
    const template = () => editor.template();
    const titleOf = (id: string) => say(stepOf(template(), id)?.title) || id;
    const phaseTitle = (id: string) => say(template().phases.find((phase) => phase.id === id)?.title) || id;
    return {
      ...walking,

      add(kind: StepKind, isLinked: boolean): boolean {
        const place = placeForNew(template(), editor.state().selection, isLinked);
        if (place === null) return false;
        const title = NEW_STEP_TITLES[kind];
        const change = addStep(template(), { kind, title, words: BLANK_WORDS, ...place });
        const aloud = () => t('plan.said.added', { title: say(title), place: placeTitle(place.scope) });
        return act({ change, words: { key: 'added', values: { title: say(title) } }, aloud });
      },

      addPhase(kind: PhaseKind, isBeside: boolean): boolean {
        const { kind: chosen, ids } = editor.state().selection;
        const after = chosen === 'phase' ? template().phases.findIndex(({ id }) => id === ids[0]) : -1;
        const title = NEW_PHASE_TITLES[kind];
        const at = after === -1 || isBeside ? {} : { at: after + 1 };
        const change = addPhase(template(), { kind, title, beside: isBeside, ...at });
        const known = new Set(template().phases.map(({ id }) => id));
        if (!act({ change, words: { key: 'phaseAdded', values: { title: say(title) } } })) return false;
        const made = template().phases.find(({ id }) => !known.has(id));
        if (made) editor.select({ kind: 'phase', ids: [made.id] });
        return true;
      },

      movePhase(id: string, by: 1 | -1): void {
        const words = { key: 'phaseMoved', values: { title: phaseTitle(id) } };
        const place = () => template().phases.findIndex((phase) => phase.id === id) + 1;
        const aloud = () =>
          t('plan.said.phaseAt', { title: phaseTitle(id), place: place(), of: template().phases.length });
        act({ change: movePhase(template(), id, by), words, aloud });
      },

      rename(kind: 'phase' | 'node', id: string, written: string): void {
        const title = written.trim();
        const path = pathOf(template(), { kind, id });
        const now = kind === 'phase' ? phaseTitle(id) : titleOf(id);
        if (path === null || title === '' || title === now) return;
        const words = { key: kind === 'phase' ? 'phaseRenamed' : 'renamed', values: { title } };
        act({
          change: { edits: [{ op: 'set', path: [...path, 'title', language], value: title }], made: [], lost: [] },
          words,
        });
      },

      /** Takes away what is chosen, and says how to have it back. */
      remove(): boolean {
        const { kind, ids } = editor.state().selection;
        const [id] = ids;
        if (id === undefined) return false;
        if (kind === 'node') {
          const words = { key: 'removed', values: { count: ids.length, title: titleOf(id) } };
          if (!act({ change: removeSteps(template(), ids), words, select: WHOLE_TEMPLATE })) return false;
          toast(t('plan.said.removed', words.values));
          return true;
        }
        if (kind === 'edge')
          return act({ change: removeArrows(template(), ids), words: { key: 'arrowRemoved' }, select: WHOLE_TEMPLATE });
        if (kind !== 'phase') return false;
        const values = { title: phaseTitle(id) };
        const inside = template().nodes.filter(({ phase }) => phase === id).length;
        const change = removePhase(template(), id);
        if (!act({ change, words: { key: 'phaseRemoved', values }, select: WHOLE_TEMPLATE })) return false;
        toast(t('plan.said.phaseRemoved', { ...values, count: inside }));
        return true;
      },

      connect(connection: Connection): boolean {
        const values = { from: titleOf(connection.from), to: titleOf(connection.to) };
        const aloud = () => t('plan.said.connected', values);
        return act({ change: connectSteps(template(), connection), words: { key: 'connected', values }, aloud });
      },

      changeArrow(id: string, wish: ArrowWish): boolean {
        const from = template().edges.find((edge) => edge.id === id)?.from ?? '';
        const values = { from: titleOf(from), to: titleOf(wish.to) };
        return act({ change: changeArrow(template(), id, wish), words: { key: 'arrowChanged', values } });
      },
    };

    function placeTitle(scope: ScopeRef): string {
      return 'in' in scope ? titleOf(scope.in) : phaseTitle(scope.phase);
    }
  }, [editor, act, toast, walking, t, say, language]);
}
