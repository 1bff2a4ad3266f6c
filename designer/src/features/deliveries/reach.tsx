import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Delivery } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icons.tsx';
import classes from './deliveries.module.css';
import { dialled } from './dialled.ts';

type ReachProps = { reach: Pick<Delivery, 'channel' | 'phone' | 'address'>; contract: string };

/** Where somebody is reached: a number to press, or the address on the envelope; or where it is written down. */
export function Reach({ reach, contract }: ReachProps) {
  const { t } = useWords();
  const { channel, phone, address } = reach;
  if (channel === 'letter') {
    if (address === null) {
      return (
        <Missing title={t('hand.noAddress')} contract={contract}>
          {t('hand.noAddressHelp')}
        </Missing>
      );
    }
    return <address className={classes['address']}>{address}</address>;
  }
  if (phone === null) {
    return (
      <Missing title={t('hand.noNumber')} contract={contract}>
        {t('hand.noNumberHelp')}
      </Missing>
    );
  }
  return (
    <Button
      component="a"
      href={`tel:${dialled(phone)}`}
      size="lg"
      variant="default"
      className={classes['dial'] ?? ''}
      leftSection={<Icon name="phone" size={20} />}
    >
      {t('hand.dial', { number: phone })}
    </Button>
  );
}

function Missing({ title, contract, children }: { title: string; contract: string; children: string }) {
  const { t } = useWords();
  const action = <Link to={`/contrats/${contract}/table`}>{t('hand.writeReach')}</Link>;
  return (
    <Banner kind="soon" icon="warning" title={title} action={action}>
      {children}
    </Banner>
  );
}
