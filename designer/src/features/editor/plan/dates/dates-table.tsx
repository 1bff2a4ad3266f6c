import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { longDate, monthAndYear } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import type { DateLine } from '../../../../ui/timeline/date-lines.ts';
import { SCROLLS, useListener } from '../../../../ui/use-listener.ts';
import { useEditor, useSelection, useTemplate } from '../../draft/editor-context.tsx';
import type { Selection } from '../../draft/selection.ts';
import { goToInspector } from '../../frame/inspector-place.ts';
import classes from '../plan.module.css';
import { GRID } from '../tree/roles.ts';
import tree from '../tree/tree.module.css';
import { DateRow } from './date-row.tsx';
import { useYearDates } from './use-year-dates.ts';

/** Every date of the year in one table: choosing a line chooses its step, Enter goes to its settings. */
export function DatesTable({ modes }: { modes: ReactNode }) {
  const { t, language } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const selection = useSelection();
  const { lines, signed, isStale, isImpossible } = useYearDates();
  const [last, setLast] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const months = useMemo(() => [...new Set(lines.map(({ on }) => on.slice(0, 7)))], [lines]);
  const current = currentOf(lines, selection, last);
  // What was chosen in another view is in sight, and the keyboard begins there.
  useEffect(() => {
    if (current !== null) lineIn(table.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const goTo = (line: DateLine | undefined) => {
    if (!line) return;
    setLast(line.id);
    editor.select(thingOf(line));
    lineIn(table.current, line.id)?.focus();
  };
  useListener(table, 'keydown', (event) => {
    const at = lines.findIndex(({ id }) => id === current);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (to !== undefined) goTo(lines[Math.max(0, Math.min(lines.length - 1, to))]);
    else if (event.key === 'Enter') goToInspector();
    else return;
    event.preventDefault();
  });
  useListener(table, 'click', (event) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-date]')?.dataset['date'];
    goTo(lines.find((line) => line.id === id));
  });

  return (
    <>
      <div className={classes['bar']}>
        <span className={classes['about']}>
          {signed === null ? t('plan.column.dates') : t('plan.column.datesIf', { date: longDate(signed, language) })}
        </span>
        {modes}
      </div>
      {isImpossible ? <p className={classes['notice']}>{t('plan.noYear')}</p> : null}
      {lines.length === 0 && !isImpossible ? <p className={classes['notice']}>{t('plan.noDates')}</p> : null}
      <div className={tree['scroll']} data-stale={isStale || undefined} {...SCROLLS}>
        <table
          {...GRID}
          aria-label={t('plan.datesLabel')}
          className={`${tree['table']} ${classes['dates']}`}
          ref={table}
        >
          <thead>
            <tr>
              <th scope="col">{t('plan.column.date')}</th>
              <th scope="col">{t('plan.column.step')}</th>
              <th scope="col" data-column="who">
                {t('plan.column.who')}
              </th>
              <th scope="col" data-column="rule">
                {t('plan.column.rule')}
              </th>
            </tr>
          </thead>
          {months.map((month) => (
            <tbody key={month}>
              <tr className={classes['month']}>
                <th colSpan={4} scope="rowgroup">
                  {monthAndYear(`${month}-01`, language)}
                </th>
              </tr>
              {lines
                .filter(({ on }) => on.startsWith(month))
                .map((line) => (
                  <DateRow
                    key={line.id}
                    line={line}
                    template={template}
                    isCurrent={line.id === current}
                    isChosen={isChosen(selection, line)}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function thingOf({ node, kind }: DateLine): Selection {
  if (node === null) return { kind: 'template', ids: [] };
  return { kind: kind === 'phase' ? 'phase' : 'node', ids: [node] };
}

/** The line that Tab comes to: the last one gone to while it is chosen, else the first date of what is chosen. */
function currentOf(lines: readonly DateLine[], selection: Selection, last: string | null): string | null {
  const known = lines.find(({ id }) => id === last);
  if (known && isChosen(selection, known)) return known.id;
  return (lines.find((line) => isChosen(selection, line)) ?? known ?? lines[0])?.id ?? null;
}

function lineIn(table: HTMLElement | null, id: string): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-date="${CSS.escape(id)}"]`) ?? null;
}

function isChosen({ kind, ids }: Selection, line: DateLine): boolean {
  const thing = thingOf(line);
  return line.node !== null && kind === thing.kind && ids.includes(line.node);
}
