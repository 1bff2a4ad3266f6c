import { Button } from '@mantine/core';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useDelivery } from '../../api-client/deliveries.ts';
import type { DeliveryPage } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Absent } from '../../ui/absent.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Page } from '../../ui/page.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Loading } from '../../ui/states.tsx';
import { useHeld } from '../../ui/toast/use-held.ts';
import classes from './deliveries.module.css';
import { DeliverySheets } from './delivery-sheets.tsx';
import { useTell } from './use-tell.ts';

const BOARD = '/tableau';

/** One call to make or letter to post: whom, what to say, and what came of it. */
export function DeliveryRoute() {
  const { t } = useWords();
  const { contract = '', delivery = '' } = useParams();
  const found = useDelivery(contract, delivery);
  const back = <Link to={BOARD}>{t('hand.back')}</Link>;
  if (found.isError) return <Absent error={found.error} retry={() => void found.refetch()} way={back} />;
  if (found.isPending) return <Loading lines={6} />;
  return <OneDelivery page={found.data} />;
}

function OneDelivery({ page }: { page: DeliveryPage }) {
  const { t } = useWords();
  const { delivery } = page;
  const { contract, person, channel } = delivery;
  const tells = useTell();
  const goes = useNavigate();
  const { state } = useLocation() as { state: { from?: string } | null };
  const isHeld = useHeld(contract.id).some(({ about }) => about === delivery.id);
  const shown = (
    <Page
      title={t(`hand.${channel}`, { name: person.name })}
      trail={<Link to={`/contrats/${contract.id}/messages`}>{contract.title}</Link>}
      marks={contract.rehearsal ? <Pill kind="rehearsal">{t('contract.rehearsal')}</Pill> : null}
      actions={
        channel === 'letter' && page.words ? (
          <Button
            className={classes['noPaper'] ?? ''}
            variant="default"
            leftSection={<Icon name="print" />}
            onClick={() => window.print()}
          >
            {t('hand.print')}
          </Button>
        ) : null
      }
    >
      <DeliverySheets
        page={page}
        isHeld={isHeld}
        onTold={(told) => {
          tells([delivery, ...page.others], told);
          void goes(state?.from ?? BOARD);
        }}
      />
    </Page>
  );
  // A letter goes out alone: neither the title of this page nor the name of the contract is on the paper.
  return channel === 'letter' ? <div className={classes['letterPage']}>{shown}</div> : shown;
}
