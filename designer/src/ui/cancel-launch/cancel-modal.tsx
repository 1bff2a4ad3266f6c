import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCancelLaunch } from '../../api-client/contracts.ts';
import { newKey } from '../../api-client/request.ts';
import { useWords } from '../../locales/use-words.ts';
import { Trouble } from '../states.tsx';
import { showToast } from '../toast/toasts.ts';
import { contractToCancel } from './cancel-overlay.ts';

/** Why a contract should not have been launched: everybody at the table reads it. */
export function CancelModal({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [id] = useState(contractToCancel);
  const [key] = useState(newKey);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const cancel = useCancelLaunch();
  const isMissing = reason.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (id === null || isMissing) return;
    const onSuccess = () => {
      onClose();
      showToast({ kind: 'done', words: t('cancelLaunch.done') });
    };
    cancel.mutate({ id, reason: reason.trim(), key }, { onSuccess });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('cancelLaunch.title')}
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <form onSubmit={send} noValidate className="stack">
        <p>{t('cancelLaunch.text')}</p>
        <Textarea
          label={t('cancelLaunch.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isChecked && isMissing ? t('cancelLaunch.reasonMissing') : null}
          maxLength={2_000}
          minRows={2}
          autosize
          required
          data-autofocus
        />
        {cancel.isError ? <Trouble error={cancel.error} /> : null}
        <div className="row">
          <Button type="submit" loading={cancel.isPending}>
            {t('cancelLaunch.confirm')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancelLaunch.keep')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
