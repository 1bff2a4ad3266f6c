import { useEffect, useRef } from 'react';
import type { Problem } from '#engine/lint/problem';
import { useListener } from '../../../ui/use-listener.ts';
import { useEditor, useSelection } from '../draft/editor-context.tsx';
import { ProblemRow } from './problem-row.tsx';
import classes from './problems.module.css';
import { useLeaving } from './use-leaving.ts';
import { useRepair } from './use-repair.ts';
import { isAt, keyOf, placeOf } from './walk-problems.ts';

type ListProps = { problems: readonly Problem[]; onExplain: (code: string) => void; onEmptied: () => void };

/** Problems as a list that arrows walk. A repaired one folds away, and whoever repaired it is at the next. */
export function ProblemList({ problems, onExplain, onEmptied }: ListProps) {
  const editor = useEditor();
  const selection = useSelection();
  const { repair, repairAll } = useRepair();
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<number | null>(null);
  const rows = useLeaving(problems, keyOf);
  const alike = countAlike(problems);
  const main = problems.find(({ fix }) => fix);

  useEffect(() => {
    if (focusNext.current === null) return;
    const buttons = rowsIn(list.current);
    const next = buttons[Math.min(focusNext.current, buttons.length - 1)];
    focusNext.current = null;
    if (next) next.focus();
    else onEmptied();
  }, [problems, onEmptied]);

  useListener(list, 'keydown', (event) => {
    const buttons = rowsIn(list.current);
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  });

  const place = (problem: Problem) => problems.indexOf(problem);
  return (
    <ul ref={list} className={classes['list']}>
      {rows.map(({ key, item, isGone }) => (
        <li key={key} className={classes['row']} data-gone={isGone || undefined} inert={isGone}>
          <ProblemRow
            problem={item}
            isCurrent={isAt(selection, item)}
            isMain={item === main}
            alike={alike.first.get(item.code) === item ? (alike.count.get(item.code) ?? 0) : 0}
            onGo={() => editor.select(placeOf(item))}
            onExplain={() => onExplain(item.code)}
            onRepair={() => {
              focusNext.current = place(item);
              repair(item);
            }}
            onRepairAll={() => {
              focusNext.current = place(item);
              void repairAll(item.code);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li:not([data-gone]) [data-row]') ?? [])];
}

function countAlike(problems: readonly Problem[]) {
  const first = new Map<string, Problem>();
  const count = new Map<string, number>();
  for (const problem of problems) {
    if (!problem.fix) continue;
    if (!first.has(problem.code)) first.set(problem.code, problem);
    count.set(problem.code, (count.get(problem.code) ?? 0) + 1);
  }
  return { first, count };
}
