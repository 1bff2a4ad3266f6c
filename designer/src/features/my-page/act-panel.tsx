import { useContract } from '../../api-client/contract.ts';
import type { MyItem } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { useOnline } from '../../ui/easy/use-online.ts';
import { Loading, Trouble } from '../../ui/states.tsx';
import { type Doing, ItemDoing } from '../acts/item-doing.tsx';
import classes from './my-card.module.css';

type ActPanelProps = {
  item: MyItem;
  doing: Doing;
  onCannot: () => void;
  onCancel: () => void;
  onDone: () => void;
};

/** The form of one act, or the ways out of what one cannot do, inside its card. Without network an answer is kept and leaves by itself; a signature is not. */
export function ActPanel({ item, doing, onCannot, onCancel, onDone }: ActPanelProps) {
  const { t } = useWords();
  const isOnline = useOnline();
  const contract = useContract(item.contract.id);
  if (contract.isError) return <Trouble error={contract.error} retry={() => void contract.refetch()} />;
  if (!contract.data) return <Loading lines={3} />;
  if (!isOnline && doing === 'sign') return <NoSigningOffline onBack={onCancel} />;
  return (
    <div className={classes['form']}>
      {isOnline ? null : (
        <p className={classes['offline']}>
          <EasyIcon name="waiting" />
          {t('my.offline')}
        </p>
      )}
      <ItemDoing
        doing={doing}
        item={item}
        contract={contract.data}
        onCannot={onCannot}
        onCancel={onCancel}
        onDone={onDone}
      />
    </div>
  );
}

/** A signature must meet the text as it stands: without network the paper way is offered, which has the same rank. */
export function NoSigningOffline({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert" className={classes['offline']}>
      <EasyIcon name="waiting" />
      <span>
        {t('my.noSigningOffline')}{' '}
        <button type="button" className={classes['inline']} onClick={onBack}>
          {t('form.back')}
        </button>
      </span>
    </div>
  );
}
