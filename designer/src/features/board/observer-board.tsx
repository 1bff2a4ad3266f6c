import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useContracts } from '../../api-client/contracts.ts';
import type { Me } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { ReadOnly } from '../../ui/banner.tsx';
import type { Paged } from '../../ui/next-page.tsx';
import { Empty, Trouble } from '../../ui/states.tsx';
import classes from '../contracts/contracts-page.module.css';
import { ContractList } from '../contracts/rows/contract-list.tsx';
import { type Line, lineOf } from '../contracts/rows/line.ts';
import { ListFoot } from '../contracts/rows/list-foot.tsx';
import { ListSkeleton } from '../contracts/rows/list-skeleton.tsx';

/** The board for somebody who coordinates nothing: their own contracts, to read, and no cards. */
export function ObserverBoard({ person }: { person: Me | null }) {
  const contracts = useContracts();
  const lines = contracts.data?.map((contract) => lineOf(contract, person?.id ?? null));
  if (contracts.isError) return <Trouble error={contracts.error} retry={() => void contracts.refetch()} />;
  return <ReadOnlyBoard lines={lines} pages={contracts} />;
}

/** Contracts to read; undefined until they have come. */
export function ReadOnlyBoard({ lines, pages }: { lines: readonly Line[] | undefined; pages?: Paged }) {
  const { t } = useWords();
  return (
    <>
      <ReadOnly
        action={
          <Button component={Link} to="/" size="xs" variant="default">
            {t('board.toMine')}
          </Button>
        }
      >
        {t('board.readOnly')}
      </ReadOnly>
      <section className={`sheet ${classes['list']}`} aria-label={t('contracts.title')}>
        {lines === undefined ? <ListSkeleton /> : null}
        {lines?.length === 0 ? <Empty>{t('contracts.noneForYou')}</Empty> : null}
        {lines && lines.length > 0 ? <ContractList lines={lines} label={t('contracts.title')} /> : null}
        {lines && lines.length > 0 && pages ? <ListFoot count={lines.length} pages={pages} /> : null}
      </section>
    </>
  );
}
