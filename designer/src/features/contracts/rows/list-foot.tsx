import { Button } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import classes from './rows.module.css';

/** Pages of contracts, one after the other. */
export type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

/** Below a list of contracts: how many there are, or how many of the first, and what follows. */
export function ListFoot({ count, pages }: { count: number; pages: Paged }) {
  const { t } = useWords();
  return (
    <div className={classes['foot']}>
      <output className="small muted">
        {t(pages.hasNextPage ? 'contracts.countSoFar' : 'contracts.count', { count })}
      </output>
      {pages.hasNextPage ? (
        <Button
          size="xs"
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('contracts.next')}
        </Button>
      ) : null}
    </div>
  );
}
