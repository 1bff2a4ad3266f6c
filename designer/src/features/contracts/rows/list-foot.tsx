import { useWords } from '../../../locales/use-words.ts';
import { NextPage, type Paged } from '../../../ui/next-page.tsx';
import classes from './rows.module.css';

/** Below a list of contracts: how many there are, or how many of the first, and what follows. */
export function ListFoot({ count, pages }: { count: number; pages: Paged }) {
  const { t } = useWords();
  return (
    <div className={classes['foot']}>
      <output className="small muted">
        {t(pages.hasNextPage ? 'contracts.countSoFar' : 'contracts.count', { count })}
      </output>
      <NextPage pages={pages} words={t('contracts.next')} />
    </div>
  );
}
