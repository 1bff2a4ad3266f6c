import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
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

/** The template for whoever does not ask where cards stand: the same one while only that changes. */
export function useRules(): Template {
  const template = useTemplate();
  const [rules, setRules] = useState(template);
  if (rules === template || isSameButForPlaces(rules, template)) return rules;
  setRules(template);
  return template;
}

/** An edit leaves what it does not touch as it is, so that looking at the top is enough. */
function isSameButForPlaces(one: Template, other: Template): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Template>;
  return [...keys].every((key) => key === 'layout' || one[key] === other[key]);
}

export function useSelection(): Selection {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => editor.state().selection);
}

export function useHistory(): History {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => editor.state().history);
}

const LookedAt = createContext(false);

/** What is inside is only looked at, though the template may be changed elsewhere on the page: while it is played. */
export function OnlyLookedAt({ children }: { children: ReactNode }) {
  return <LookedAt value>{children}</LookedAt>;
}

/** A published version is looked at, not changed; so is what is drawn beside the place where it is changed. */
export function useIsReadOnly(): boolean {
  const editor = useEditor();
  const isLookedAt = useContext(LookedAt);
  return useSyncExternalStore(editor.subscribe, () => editor.state().isReadOnly) || isLookedAt;
}
