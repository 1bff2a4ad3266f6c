import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Template } from '#schema/template';
import { useEditor, useSelection } from '../../draft/editor-context.tsx';
import { type Selection, stepsSelected } from '../../draft/selection.ts';
import { usePlanFolds } from '../rows/folds.ts';
import type { PlanRow } from '../rows/plan-rows.ts';
import { linesAround, rowOf, selectionOf } from '../rows/row-of.ts';

/**
 * The line that has the focus, one at a time. What is chosen elsewhere (the canvas, a problem, an undo) has its line here:
 * it is opened to and brought into view.
 */
export function useCurrentRow(template: Template, rows: readonly PlanRow[], tree: () => HTMLElement | null) {
  const editor = useEditor();
  const folds = usePlanFolds();
  const selection = useSelection();
  const [last, setLast] = useState<string | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const chosen = rowOf(selection);
  if (chosen !== seen) {
    setSeen(chosen);
    if (chosen !== null) setLast(chosen);
  }
  const keys = rows.map(({ key }) => key);
  const current = [chosen, last, keys[0] ?? null].find((key) => key !== null && keys.includes(key)) ?? null;

  useEffect(() => {
    if (chosen === null) return;
    folds.open(...linesAround(editor.template(), chosen));
    lineIn(tree(), chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, editor, folds, tree]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const line = lineIn(tree(), wanted.current);
    if (!line) return;
    wanted.current = null;
    line.focus();
  });

  const chosenKeys = new Set(selection.kind === 'node' ? selection.ids.map((id) => `node:${id}`) : [chosen ?? '']);
  const focusOn = (key: string) => {
    wanted.current = key;
    lineIn(tree(), key)?.focus();
  };
  return {
    current,
    chosenKeys,
    /** Gives a line the focus, once it stands there. */
    focusOn,
    /** Goes to a line by its name, now or once it stands there. */
    goToKey: (key: string): void => {
      const row = rows.find((known) => known.key === key);
      if (row) editor.select(selectionOf(row));
      setLast(key);
      focusOn(key);
    },
    go: (row: PlanRow, isAlso: boolean): void => {
      setLast(row.key);
      editor.select(isAlso ? extended(editor.state().selection, row) : selectionOf(row));
      focusOn(row.key);
    },
    /** Adds a step to what is chosen, or takes it out. */
    choose: (row: PlanRow): void => {
      if (row.kind !== 'step') return editor.select(selectionOf(row));
      const { kind, ids } = editor.state().selection;
      const steps = kind === 'node' ? ids : [];
      const { id } = row.node;
      editor.select(stepsSelected(steps.includes(id) ? steps.filter((known) => known !== id) : [...steps, id]));
    },
    chooseAll: () => editor.select(stepsSelected(template.nodes.map(({ id }) => id))),
  };
}

/** Steps are chosen together; the one gone to stands last. */
function extended({ kind, ids }: Selection, row: PlanRow): Selection {
  if (row.kind !== 'step' || kind !== 'node') return selectionOf(row);
  const { id } = row.node;
  // Back over a step that was chosen just before: it is let go.
  if (ids.at(-2) === id) return stepsSelected(ids.slice(0, -1));
  return stepsSelected([...ids.filter((known) => known !== id), id]);
}

function lineIn(tree: HTMLElement | null, key: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`) ?? null;
}
