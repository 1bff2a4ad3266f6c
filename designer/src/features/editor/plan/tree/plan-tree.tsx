import { type RefObject, useCallback, useImperativeHandle, useMemo, useRef } from 'react';
import { longDate } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import type { DateLine } from '../../../../ui/timeline/date-lines.ts';
import { useListener } from '../../../../ui/use-listener.ts';
import { useIsReadOnly, useTemplate } from '../../draft/editor-context.tsx';
import { useYearDates } from '../dates/use-year-dates.ts';
import { useFolded, usePlanFolds } from '../rows/folds.ts';
import { type PlanRow, planRows } from '../rows/plan-rows.ts';
import { PlanLine } from './plan-line.tsx';
import { TREEGRID } from './roles.ts';
import classes from './tree.module.css';
import { useCurrentRow } from './use-current-row.ts';
import { type RowAct, useTreeKeys } from './use-tree-keys.ts';

/** What the buttons around the tree ask of it. */
export type TreeHandle = {
  focusOn: (key: string) => void;
  focusCurrent: () => void;
  /** The line that is next once the present one is gone. */
  keyAfter: () => string | null;
  goTo: (key: string) => void;
};

type TreeProps = {
  lettersAct: boolean;
  onAct: (row: PlanRow, act: RowAct) => boolean;
  takesLetter: (letter: string) => boolean;
  renamed: string | null;
  onRename: (key: string | null) => void;
  onRenamed: (key: string, title: string | null) => void;
  handle: RefObject<TreeHandle | null>;
};

const NONE: readonly DateLine[] = [];

/** The template as a tree with columns: everything in it can be reached, read and changed from the keyboard. */
export function PlanTree({ lettersAct, onAct, takesLetter, renamed, onRename, onRenamed, handle }: TreeProps) {
  const { t, say, language } = useWords();
  const template = useTemplate();
  const isReadOnly = useIsReadOnly();
  const folds = usePlanFolds();
  const folded = useFolded();
  const rows = useMemo(() => planRows(template, folded), [template, folded]);
  const { byThing, signed, isStale } = useYearDates();
  const table = useRef<HTMLTableElement>(null);
  const tree = useCallback(() => table.current, []);
  const { current, chosenKeys, focusOn, goToKey, go, choose, chooseAll } = useCurrentRow(template, rows, tree);
  useImperativeHandle(handle, () => ({
    focusOn,
    focusCurrent: () => focusOn(current ?? ''),
    keyAfter: () => keyAfter(rows, current),
    goTo: (key) => goToKey(key),
  }));

  useTreeKeys(
    table,
    {
      rows,
      current,
      titleOf: (row) => titleOf(row, say),
      go,
      open: (keys) => folds.open(...keys),
      close: (key) => folds.close(key),
      choose,
      chooseAll,
      act: onAct,
      takesLetter,
    },
    lettersAct,
  );
  useListener(table, 'click', (event) => {
    const target = event.target as HTMLElement;
    const row = rowUnder(target, rows);
    if (!row || target.closest('input')) return;
    if (target.closest('[data-fold]')) (row.isOpen ? folds.close : folds.open)(row.key);
    if (event.ctrlKey || event.metaKey) choose(row);
    else go(row, event.shiftKey);
  });
  useListener(table, 'dblclick', (event) => {
    const row = rowUnder(event.target as HTMLElement, rows);
    if (row && row.kind !== 'arrow' && !isReadOnly) onRename(row.key);
  });

  const tones = useTones(rows);
  return (
    <div className={classes['scroll']} data-stale={isStale || undefined}>
      <table {...TREEGRID} aria-label={t('plan.label')} className={classes['table']} ref={table}>
        <thead>
          <tr>
            <th scope="col">{t('plan.column.step')}</th>
            <th scope="col" data-column="who">
              {t('plan.column.who')}
            </th>
            <th scope="col" data-column="rule">
              {t('plan.column.rule')}
            </th>
            <th scope="col" data-column="dates">
              {signed === null
                ? t('plan.column.dates')
                : t('plan.column.datesIf', { date: longDate(signed, language) })}
            </th>
            <th scope="col" data-column="state">
              {t('plan.column.state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PlanLine
              key={row.key}
              row={row}
              template={template}
              tone={tones.get(row.key)}
              dates={byThing.get(row.key) ?? NONE}
              isCurrent={row.key === current}
              isChosen={chosenKeys.has(row.key)}
              isRenamed={row.key === renamed}
              onRenamed={onRenamed}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The next line that does not stand under the present one, else the one before. */
function keyAfter(rows: readonly PlanRow[], current: string | null): string | null {
  const at = rows.findIndex(({ key }) => key === current);
  const row = rows[at];
  if (!row) return null;
  const next = rows.slice(at + 1).find(({ level }) => level <= row.level);
  const beside = next?.level === row.level ? next : undefined;
  return (beside ?? rows[at - 1])?.key ?? null;
}

/** The colour of the phase that each line stands in. */
function useTones(rows: readonly PlanRow[]): Map<string, string> {
  return useMemo(() => {
    const tones = new Map<string, string>();
    for (const row of rows) {
      const tone = row.kind === 'phase' ? row.phase?.kind : tones.get(row.parent ?? '');
      if (tone !== undefined) tones.set(row.key, tone);
    }
    return tones;
  }, [rows]);
}

function titleOf(row: PlanRow, say: ReturnType<typeof useWords>['say']): string {
  if (row.kind === 'phase') return say(row.phase?.title);
  return row.kind === 'step' ? say(row.node.title) : '';
}

function rowUnder(target: HTMLElement, rows: readonly PlanRow[]): PlanRow | undefined {
  const key = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
  return rows.find((row) => row.key === key);
}
