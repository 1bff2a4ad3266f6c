import { useCallback, useMemo, useRef, useState } from 'react';
import { useBoard } from '../../../api-client/board.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Trouble } from '../../../ui/states.tsx';
import { ContractList } from '../../contracts/rows/contract-list.tsx';
import type { Line } from '../../contracts/rows/line.ts';
import { ListFoot } from '../../contracts/rows/list-foot.tsx';
import { ListSkeleton } from '../../contracts/rows/list-skeleton.tsx';
import { areNarrow, writeFilters } from '../filters.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import classes from './list.module.css';
import { NoContract } from './no-contract.tsx';
import { useFilters } from './use-filters.ts';
import { useRemindRow } from './use-remind-row.ts';
import { useRowKeys } from './use-row-keys.ts';

const NONE: readonly Line[] = [];

/** The contracts of a coordinator: narrowed by the address, one page after the other. */
export function BoardList() {
  const { t } = useWords();
  const { filters, change, show } = useFilters();
  const board = useBoard(writeFilters(filters));
  const [isPanelOpen, openPanel] = useState(false);
  const { chosen, toggle, clear } = useChosen();
  const list = useRef<HTMLElement>(null);
  const remindRow = useRemindRow();
  const remind = (contract: string) => {
    const line = board.data?.find(({ id }) => id === contract);
    if (line) void remindRow(line);
  };
  useRowKeys({ list, toggle, remind, openFilters: () => openPanel(true) });
  const lines: readonly Line[] = board.data ?? NONE;
  const choosing = useMemo(() => ({ chosen, toggle }), [chosen, toggle]);
  const chosenLines = lines.filter(({ id }) => chosen.has(id));
  const isEmpty = board.data !== undefined && lines.length === 0;
  return (
    <section ref={list} className={`sheet ${classes['sheet']}`} aria-labelledby="contracts">
      <FilterBar filters={filters} onChange={change} onShow={show} isPanelOpen={isPanelOpen} onPanel={openPanel} />
      {board.isError ? <Trouble error={board.error} retry={() => void board.refetch()} /> : null}
      {board.isPending && !board.isError ? <ListSkeleton /> : null}
      {isEmpty ? <NoContract isNarrow={areNarrow(filters)} onShowAll={() => show('')} /> : null}
      {lines.length > 0 ? (
        <div className={`${classes['foot']} ${board.isPlaceholderData ? classes['waiting'] : ''}`}>
          <ContractList lines={lines} label={t('contracts.title')} choosing={choosing} />
          <ListFoot count={lines.length} pages={board} />
        </div>
      ) : null}
      {chosenLines.length > 0 ? <ChosenBar lines={chosenLines} onClear={clear} /> : null}
    </section>
  );
}

function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((contract: string) => {
    setChosen((now) =>
      now.has(contract) ? new Set([...now].filter((id) => id !== contract)) : new Set([...now, contract]),
    );
  }, []);
  return { chosen, toggle, clear: () => setChosen(new Set()) };
}
