import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useContracts } from '../../api-client/contracts.ts';
import { coordinates } from '../../api-client/coordinates.ts';
import { useSession } from '../../api-client/session.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Trouble } from '../../ui/states.tsx';
import classes from './contracts-page.module.css';
import { ContractList } from './rows/contract-list.tsx';
import { lineOf } from './rows/line.ts';
import { ListFoot } from './rows/list-foot.tsx';
import { ListSkeleton } from './rows/list-skeleton.tsx';

/** The contracts of whoever is signed in: where each is, its next date, who makes whom wait. */
export function ContractsPage() {
  const { t } = useWords();
  const contracts = useContracts();
  const person = useSession().data?.person ?? null;
  const mayLaunch = coordinates(person);
  const launch = (
    <Button component={Link} to="/contrats/nouveau" leftSection={<Icon name="add" />}>
      {t('contracts.new')}
    </Button>
  );
  const lines = contracts.data?.map((contract) => lineOf(contract, person?.id ?? null)) ?? [];
  return (
    <Page title={t('contracts.title')} actions={mayLaunch ? launch : null}>
      {contracts.isError ? <Trouble error={contracts.error} retry={() => void contracts.refetch()} /> : null}
      <div className={`sheet ${classes['list']}`} hidden={contracts.isError && lines.length === 0}>
        {contracts.isPending ? <ListSkeleton /> : null}
        {contracts.data && lines.length === 0 ? (
          <Empty action={mayLaunch ? launch : null}>{t(mayLaunch ? 'contracts.none' : 'contracts.noneForYou')}</Empty>
        ) : null}
        {lines.length > 0 ? (
          <>
            <ContractList lines={lines} label={t('contracts.title')} />
            <ListFoot count={lines.length} pages={contracts} />
          </>
        ) : null}
      </div>
    </Page>
  );
}
