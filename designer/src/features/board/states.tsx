import type { ComponentType, ReactNode } from 'react';
import { RequestProblem } from '../../api-client/request.ts';
import { useWords } from '../../locales/use-words.ts';
import { Trouble } from '../../ui/states.tsx';
import { ContractList } from '../contracts/rows/contract-list.tsx';
import type { Line } from '../contracts/rows/line.ts';
import { ListSkeleton } from '../contracts/rows/list-skeleton.tsx';
import classes from './board-page.module.css';
import { NoContract } from './list/no-contract.tsx';
import { ReadOnlyBoard } from './observer-board.tsx';
import { FULL_DAY, LATE_DAY, LATE_LINES, LINES, QUIET_DAY } from './samples.ts';
import { TodaySection } from './today/today-section.tsx';
import { TodaySkeleton } from './today/today-skeleton.tsx';

function Board({ children }: { children: ReactNode }) {
  return <div className={classes['board']}>{children}</div>;
}

function Contracts({ lines }: { lines: readonly Line[] }) {
  const { t } = useWords();
  return (
    <section className={`sheet ${classes['list']}`} aria-label={t('contracts.title')}>
      <ContractList lines={lines} label={t('contracts.title')} />
    </section>
  );
}

const nothing = () => {};
const AWAY = new RequestProblem({ code: 'AWAY', title: '', status: 0 }, null);

/** Each state of the board. */
export const states: Record<string, ComponentType> = {
  full: () => (
    <Board>
      <TodaySection today={FULL_DAY} />
      <Contracts lines={LINES} />
    </Board>
  ),
  'nothing-today': () => (
    <Board>
      <TodaySection today={QUIET_DAY} />
      <Contracts lines={LINES} />
    </Board>
  ),
  late: () => (
    <Board>
      <TodaySection today={LATE_DAY} />
      <Contracts lines={LATE_LINES} />
    </Board>
  ),
  empty: () => (
    <section className="sheet">
      <NoContract isNarrow={false} onShowAll={nothing} />
    </section>
  ),
  'none-like-that': () => (
    <section className="sheet">
      <NoContract isNarrow onShowAll={nothing} />
    </section>
  ),
  loading: () => (
    <Board>
      <TodaySkeleton />
      <section className="sheet">
        <ListSkeleton />
      </section>
    </Board>
  ),
  error: () => (
    <Trouble error={new RequestProblem({ code: 'INTERNAL', title: '', status: 500 }, null)} retry={nothing} />
  ),
  offline: () => (
    <Board>
      <Trouble error={AWAY} retry={nothing} />
      <Contracts lines={LINES} />
    </Board>
  ),
  'read-only': () => (
    <Board>
      <ReadOnlyBoard lines={LINES} />
    </Board>
  ),
};
