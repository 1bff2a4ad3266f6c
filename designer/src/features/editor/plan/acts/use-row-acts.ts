import type { RefObject } from 'react';
import { useEditor, useIsReadOnly } from '../../draft/editor-context.tsx';
import { goToInspector } from '../../frame/inspector-place.ts';
import type { PlanRow } from '../rows/plan-rows.ts';
import { selectionOf } from '../rows/row-of.ts';
import type { TreeHandle } from '../tree/plan-tree.tsx';
import type { RowAct } from '../tree/use-tree-keys.ts';
import type { Adding } from './add-menu.tsx';
import type { ArrowAsked } from './arrow-modal.tsx';
import type { PlanActs } from './use-plan-acts.ts';

type Given = {
  acts: PlanActs;
  tree: RefObject<TreeHandle | null>;
  add: (adding: Adding) => void;
  rename: (key: string) => void;
  askArrow: (asked: ArrowAsked) => void;
};

/** What keys and buttons do on a line of the plan. Gives back whether they did something. */
export function useRowActs({ acts, tree, add, rename, askArrow }: Given) {
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();

  /** Takes away what is chosen; whoever did is at the line after it. */
  const remove = (): void => {
    const next = tree.current?.keyAfter() ?? null;
    if (acts.remove() && next !== null) tree.current?.goTo(next);
  };
  /** What is chosen together is moved together; else the line alone. */
  const chosenWith = (row: PlanRow): readonly string[] => {
    const { kind, ids } = editor.state().selection;
    if (row.kind === 'step' && kind === 'node' && ids.includes(row.node.id)) return ids;
    editor.select(selectionOf(row));
    return row.kind === 'step' ? [row.node.id] : [];
  };
  const set = (row: PlanRow): void => {
    if (row.kind === 'arrow' && !isReadOnly) return askArrow({ edge: row.edge.id });
    editor.select(selectionOf(row));
    goToInspector();
  };
  const walk = (row: PlanRow, by: 1 | -1): void => {
    const chosen = chosenWith(row);
    if (row.kind === 'phase' && row.phase) acts.movePhase(row.phase.id, by);
    else acts.walk(chosen, by);
  };
  /** The line that has the focus may not be the one that is chosen: the new step goes where one is. */
  const asks = (row: PlanRow, adding: Adding): void => {
    chosenWith(row);
    add(adding);
  };
  const DO: Record<RowAct, (row: PlanRow) => void> = {
    set,
    rename: (row) => (row.kind === 'arrow' ? askArrow({ edge: row.edge.id }) : rename(row.key)),
    up: (row) => walk(row, -1),
    down: (row) => walk(row, 1),
    enter: (row) => acts.enter(chosenWith(row)),
    leave: (row) => acts.leave(chosenWith(row)),
    remove: (row) => {
      chosenWith(row);
      remove();
    },
    add: (row) => asks(row, 'linked'),
    addAlone: (row) => asks(row, 'alone'),
    link: (row) => row.kind === 'step' && askArrow({ from: row.node.id }),
  };
  return {
    remove,
    onAct: (row: PlanRow, act: RowAct): boolean => {
      if (isReadOnly && act !== 'set') return false;
      DO[act](row);
      return true;
    },
  };
}
