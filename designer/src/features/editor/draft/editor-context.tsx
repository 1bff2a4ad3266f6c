import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Template } from '#schema/template';
import type { Editor } from './create-editor.ts';
import type { History } from './history.ts';
import type { Selection } from './selection.ts';

const Context = createContext<Editor | null>(null);

/** The template that is being drawn, for every part of its pages. */
export function EditorProvider({ editor, children }: { editor: Editor; children: ReactNode }) {
  return <Context value={editor}>{children}</Context>;
}

/** The way to change the template. It never changes itself, so that whoever only acts is not drawn again. */
export function useEditor(): Editor {
  const editor = useContext(Context);
  if (editor === null) throw new Error('outside of a template that is being drawn');
  return editor;
}

/** The template as it stands. */
export function useTemplate(): Template {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => editor.state().history.template);
}

export function useSelection(): Selection {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => editor.state().selection);
}

export function useHistory(): History {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => editor.state().history);
}

/** A published version is looked at, not changed. */
export function useIsReadOnly(): boolean {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => editor.state().isReadOnly);
}
