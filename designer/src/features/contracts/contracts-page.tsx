import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useContracts } from '../../api-client/contracts.ts';
import { useSession } from '../../api-client/session.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { ContractRow } from './contract-row.tsx';
import classes from './contracts-page.module.css';

/** The contracts of whoever is signed in: where each is, its next date, who makes whom wait. */
export function ContractsPage() {
  const { t } = useWords();
  const contracts = useContracts();
  const session = useSession();
  const mayLaunch = session.data?.person?.duties.includes('coordinator') ?? false;
  const launch = (
    <Button component={Link} to="/contrats/nouveau" leftSection={<Icon name="add" />}>
      {t('contracts.new')}
    </Button>
  );
  return (
    <Page title={t('contracts.title')} actions={mayLaunch ? launch : null}>
      {contracts.isError ? <Trouble error={contracts.error} retry={() => void contracts.refetch()} /> : null}
      {contracts.isPending ? <Loading /> : null}
      {contracts.data?.length === 0 ? (
        <div className="sheet">
          <Empty action={mayLaunch ? launch : null}>{t(mayLaunch ? 'contracts.none' : 'contracts.noneForYou')}</Empty>
        </div>
      ) : null}
      {contracts.data && contracts.data.length > 0 ? (
        <div className={`sheet ${classes['list']}`}>
          <div className={classes['heads']} aria-hidden="true">
            <span>{t('contracts.contract')}</span>
            <span>{t('contracts.thread')}</span>
            <span>{t('contracts.nextDate')}</span>
            <span>{t('contracts.whoWaits')}</span>
          </div>
          <ul>
            {contracts.data.map((contract) => (
              <li key={contract.id}>
                <ContractRow contract={contract} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Page>
  );
}
