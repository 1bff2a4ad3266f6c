import { useSyncExternalStore } from 'react';
import { createListeners } from '../../../../api-client/listeners.ts';
import type { Editor } from '../../draft/create-editor.ts';
import { useEditor } from '../../draft/editor-context.tsx';

/** The groups that are folded on the drawing: kept for as long as the template is open, and no part of it. */
type Folds = { folded: ReadonlySet<string>; tell: () => void; subscribe: (hear: () => void) => () => void };

const byEditor = new WeakMap<Editor, Folds>();

export function foldsOf(editor: Editor): Folds {
  const known = byEditor.get(editor);
  if (known) return known;
  const folds: Folds = { folded: new Set(), ...createListeners() };
  byEditor.set(editor, folds);
  return folds;
}

export function useFolds() {
  const editor = useEditor();
  const folds = foldsOf(editor);
  const folded = useSyncExternalStore(folds.subscribe, () => folds.folded);
  const become = (next: ReadonlySet<string>) => {
    folds.folded = next;
    folds.tell();
  };
  return {
    folded,
    fold: (group: string) => become(new Set([...folds.folded, group])),
    open: (group: string) => become(new Set([...folds.folded].filter((id) => id !== group))),
  };
}
