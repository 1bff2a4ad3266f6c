import { useSyncExternalStore } from 'react';
import { createListeners } from '../../../../api-client/listeners.ts';
import type { Editor } from '../../draft/create-editor.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import type { Folds } from './plan-rows.ts';

/** What is open in the plan: kept for as long as the template is, and no part of it. */
export type PlanFolds = ReturnType<typeof createFolds>;

function createFolds() {
  const { tell, subscribe } = createListeners();
  let now: Folds = { opened: new Set(), closed: new Set() };
  const become = (next: Folds) => {
    now = next;
    tell();
  };
  return {
    subscribe,
    now: () => now,
    open: (...keys: string[]): void => {
      if (keys.every((key) => now.opened.has(key) && !now.closed.has(key))) return;
      become({ opened: joined(now.opened, keys), closed: without(now.closed, keys) });
    },
    close: (...keys: string[]) => become({ opened: without(now.opened, keys), closed: joined(now.closed, keys) }),
  };
}

function joined(set: ReadonlySet<string>, keys: readonly string[]): Set<string> {
  return new Set([...set, ...keys]);
}

function without(set: ReadonlySet<string>, keys: readonly string[]): Set<string> {
  return new Set([...set].filter((key) => !keys.includes(key)));
}

const byEditor = new WeakMap<Editor, PlanFolds>();

function foldsOf(editor: Editor): PlanFolds {
  const known = byEditor.get(editor);
  if (known) return known;
  const folds = createFolds();
  byEditor.set(editor, folds);
  return folds;
}

export function usePlanFolds(): PlanFolds {
  return foldsOf(useEditor());
}

export function useFolded(): Folds {
  const folds = usePlanFolds();
  return useSyncExternalStore(folds.subscribe, folds.now);
}
