import { Skeleton } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import classes from './list-skeleton.module.css';

/** A list of contracts that has not come yet, in its final shape. */
export function ListSkeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useWords();
  return (
    <output className={classes['list']} aria-busy="true" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, n) => (
        <div key={n} className={classes['line']}>
          <Skeleton height={14} width="70%" animate={false} />
          <Skeleton height={5} animate={false} />
          <Skeleton height={14} width="60%" animate={false} />
          <Skeleton height={14} width="80%" animate={false} />
        </div>
      ))}
    </output>
  );
}
