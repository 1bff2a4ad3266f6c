import { Button } from '@mantine/core';
import type { Delivery } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icons.tsx';
import classes from './deliveries.module.css';
import { dialled } from './dialled.ts';

/** Where somebody is reached: a number to press, or the address on the envelope. */
export function Reach({ reach }: { reach: Pick<Delivery, 'channel' | 'phone' | 'address'> }) {
  const { t } = useWords();
  const { channel, phone, address } = reach;
  if (channel === 'letter') {
    if (address === null) return <Missing title={t('hand.noAddress')}>{t('hand.noAddressHelp')}</Missing>;
    return <address className={classes['address']}>{address}</address>;
  }
  if (phone === null) return <Missing title={t('hand.noNumber')}>{t('hand.noNumberHelp')}</Missing>;
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

function Missing({ title, children }: { title: string; children: string }) {
  return (
    <Banner kind="soon" icon="warning" title={title}>
      {children}
    </Banner>
  );
}
