import { type ReactNode, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { StepKind } from '#schema/vocabulary';
import { letterKeys } from '../../../ui/preferences/letter-keys.ts';
import { kindOfLetter } from '../canvas/kinds.ts';
import { useClipboard } from '../clipboard/use-clipboard.tsx';
import { wherePasted } from '../clipboard/where-pasted.ts';
import { useEditor, useIsReadOnly, useSelection } from '../draft/editor-context.tsx';
import type { Adding } from './acts/add-menu.tsx';
import { type ArrowAsked, ArrowModal } from './acts/arrow-modal.tsx';
import { PutModal } from './acts/put-modal.tsx';
import { useMoreActs } from './acts/use-more-acts.ts';
import { usePlanActs } from './acts/use-plan-acts.ts';
import { useRowActs } from './acts/use-row-acts.ts';
import { KeysRow } from './keys-row.tsx';
import classes from './plan.module.css';
import { PlanBar } from './plan-bar.tsx';
import { isInPlan } from './plan-place.ts';
import { rowOf } from './rows/row-of.ts';
import { PlanTree, type TreeHandle } from './tree/plan-tree.tsx';
import { usePlanKeys } from './use-plan-keys.ts';

/** The tree with its buttons: every key has one. */
export function PlanEditor({ modes }: { modes: ReactNode }) {
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const { kind, ids } = useSelection();
  const acts = usePlanActs();
  const lettersAct = useSyncExternalStore(letterKeys.subscribe, letterKeys.areOn);
  const { adding, isAsked, ask: setAdding } = useAsked();
  const [arrow, askArrow] = useState<ArrowAsked | null>(null);
  const [put, setPut] = useState<readonly string[] | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const tree = useRef<TreeHandle>(null);
  const steps = kind === 'node' ? ids : [];
  const { onAct, remove } = useRowActs({ acts, tree, add: setAdding, rename: setRenamed, askArrow });
  const toCurrent = () => tree.current?.focusCurrent();
  const renameChosen = () => setRenamed(rowOf(editor.state().selection));
  const add = (kindOfStep: StepKind) => {
    const asked = isAsked();
    setAdding(null);
    if (asked !== null && acts.add(kindOfStep, asked === 'linked')) renameChosen();
  };
  const clipboard = useClipboard({
    isHere: isInPlan,
    where: () => wherePasted(editor.template(), editor.state().selection),
    onBack: () => tree.current?.focusOn(rowOf(editor.state().selection) ?? ''),
  });
  const more = useMoreActs({
    selection: { kind, ids },
    acts,
    rename: renameChosen,
    put: () => setPut(steps),
    askArrow,
    addAlone: () => setAdding('alone'),
    remove,
    toCurrent,
    clipboard,
  });
  usePlanKeys(() => toCurrent());
  return (
    <>
      {isReadOnly ? (
        <div className={classes['bar']}>{modes}</div>
      ) : (
        <PlanBar
          adding={adding}
          onAsk={(next) => {
            setAdding(next);
            if (next === null) toCurrent();
          }}
          onAdd={add}
          onMove={(by) => {
            if (kind === 'phase' && ids[0] !== undefined) acts.movePhase(ids[0], by);
            else acts.walk(steps, by);
          }}
          onEnter={() => acts.enter(steps)}
          onAddPhase={(phase, isBeside) => acts.addPhase(phase, isBeside) && renameChosen()}
          more={more}
          modes={modes}
        />
      )}
      <PlanTree
        handle={tree}
        lettersAct={lettersAct && !isReadOnly}
        onAct={onAct}
        takesLetter={(letter) => {
          const chosen = isAsked() === null ? null : kindOfLetter(letter);
          if (chosen !== null) add(chosen);
          return chosen !== null;
        }}
        renamed={renamed}
        onRename={setRenamed}
        onRenamed={(key, title) => {
          const id = key.slice(key.indexOf(':') + 1);
          setRenamed(null);
          if (title !== null) acts.rename(key.startsWith('phase:') ? 'phase' : 'node', id, title);
          tree.current?.focusOn(key);
        }}
      />
      <KeysRow />
      {arrow === null ? null : (
        <ArrowModal
          asked={arrow}
          acts={acts}
          onClose={() => {
            askArrow(null);
            toCurrent();
          }}
        />
      )}
      {clipboard.dialog}
      {put === null ? null : <PutModal steps={put} acts={acts} onClose={() => setPut(null)} />}
    </>
  );
}

/** Whether a kind is being asked for. A letter typed at once finds it asked for, though the menu is not drawn yet. */
function useAsked() {
  const [adding, setAdding] = useState<Adding>(null);
  const now = useRef<Adding>(null);
  const ask = useCallback((next: Adding) => {
    now.current = next;
    setAdding(next);
  }, []);
  return { adding, isAsked: () => now.current, ask };
}
