import { useSyncExternalStore } from 'react';
import { createListeners } from '../../../../api-client/listeners.ts';
import type { Editor } from '../../draft/create-editor.ts';
import { useEditor } from '../../draft/editor-context.tsx';

/** The groups that are folded on the drawing: kept for as long as the template is open, and no part of it. */
export type Folds = ReturnType<typeof createFolds>;

function createFolds() {
  const { tell, subscribe } = createListeners();
  let folded: ReadonlySet<string> = new Set();
  const become = (next: ReadonlySet<string>) => {
    folded = next;
    tell();
  };
  return {
    subscribe,
    now: () => folded,
    fold: (group: string) => become(new Set([...folded, group])),
    open: (...groups: string[]) => {
      if (groups.some((id) => folded.has(id))) become(new Set([...folded].filter((id) => !groups.includes(id))));
    },
  };
}

const byEditor = new WeakMap<Editor, Folds>();

export function foldsOf(editor: Editor): Folds {
  const known = byEditor.get(editor);
  if (known) return known;
  const folds = createFolds();
  byEditor.set(editor, folds);
  return folds;
}

/** The way to fold and open groups. */
export function useFolds(): Folds {
  return foldsOf(useEditor());
}

export function useFolded(): ReadonlySet<string> {
  const folds = useFolds();
  return useSyncExternalStore(folds.subscribe, folds.now);
}
