import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRemoveRehearsal } from '../../../api-client/contracts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Trouble } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast/toasts.ts';

/** A rehearsal that is over may go for good. What is lost is said first: nothing of it comes back. */
export function RemoveRehearsal({ contract, title }: { contract: string; title: string }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="trash" />} onClick={() => setAsking(true)}>
        {t('removeRehearsal.act')}
      </Button>
      {isAsking ? (
        <Modal
          opened
          onClose={close}
          title={t('removeRehearsal.title', { title })}
          closeButtonProps={{ 'aria-label': t('overlay.close') }}
        >
          <Asking contract={contract} onClose={close} />
        </Modal>
      ) : null}
    </>
  );
}

function Asking({ contract, onClose }: { contract: string; onClose: () => void }) {
  const { t } = useWords();
  const go = useNavigate();
  const remove = useRemoveRehearsal();
  const onSuccess = () => {
    showToast({ kind: 'done', words: t('removeRehearsal.done') });
    void go('/contrats');
  };
  return (
    <div className="stack">
      <p>{t('removeRehearsal.text')}</p>
      {remove.isError ? <Trouble error={remove.error} /> : null}
      <div className="row">
        <Button color="garance" loading={remove.isPending} onClick={() => remove.mutate(contract, { onSuccess })}>
          {t('removeRehearsal.confirm')}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('removeRehearsal.keep')}
        </Button>
      </div>
    </div>
  );
}
