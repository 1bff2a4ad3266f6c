import type { Template } from '#schema/template';
import { createListeners } from '../../../api-client/listeners.ts';
import {
  type Doing,
  doAction,
  type History,
  receiveTemplate,
  redoAction,
  startHistory,
  undoAction,
} from './history.ts';
import { isThere } from './is-there.ts';
import { type Selection, sameSelection, WHOLE_TEMPLATE } from './selection.ts';

/** What the pages of the designer show: the template as it stands here, and what the author looks at. */
export type EditorState = { history: History; selection: Selection; isReadOnly: boolean };

/** What one action does, and what the author looks at afterwards. */
export type Do = Doing & { select?: Selection };

export type Editor = ReturnType<typeof createEditor>;

/**
 * One template being drawn, on this page. Canvas, plan, inspector and calendar change it by the same actions, so that
 * one command log undoes them all.
 */
export function createEditor(
  template: Template,
  { isReadOnly = false, now = () => Date.now() }: { isReadOnly?: boolean; now?: () => number } = {},
) {
  const { tell, subscribe } = createListeners();
  let state: EditorState = { history: startHistory(template), selection: WHOLE_TEMPLATE, isReadOnly };

  const become = (next: Partial<EditorState>) => {
    state = { ...state, ...next };
    tell();
  };
  const change = (history: History, selection: Selection) => {
    if (history !== state.history) become({ history, selection: stillThere(selection, history.template) });
  };

  return {
    subscribe,
    state: () => state,
    template: () => state.history.template,
    do({ select, ...doing }: Do): void {
      if (state.isReadOnly) return;
      change(doAction(state.history, doing, state.selection, now()), select ?? state.selection);
    },
    undo: (): void => {
      const action = state.history.past.at(-1);
      if (action && !state.isReadOnly) change(undoAction(state.history), action.lookedAt);
    },
    redo: (): void => {
      if (!state.isReadOnly) change(redoAction(state.history), state.selection);
    },
    select(selection: Selection): void {
      if (!sameSelection(selection, state.selection)) become({ selection });
    },
    /** Somebody else's changes, joined with what was done here. */
    receive(joined: Template): void {
      change(receiveTemplate(state.history, joined), state.selection);
    },
  };
}

/** A selection without what is gone. */
function stillThere(selection: Selection, template: Template): Selection {
  const ids = selection.ids.filter((id) => isThere(template, selection.kind, id));
  if (ids.length === selection.ids.length) return selection;
  return ids.length === 0 ? WHOLE_TEMPLATE : { ...selection, ids };
}
