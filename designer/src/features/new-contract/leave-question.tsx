import { Button, Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useWords } from '../../locales/use-words.ts';

type LeaveQuestionProps = {
  isBegun: boolean;
  /** Keeps what is written as a draft; null while the server would not take it. */
  keep: (() => Promise<void>) | null;
};

/**
 * Asked of whoever leaves with something written. Names of people are never kept in the browser: either the server
 * keeps the draft, or it is lost, and the question says which.
 */
export function LeaveQuestion({ isBegun, keep }: LeaveQuestionProps) {
  const { t } = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isBegun && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isBegun) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBegun]);
  if (blocker.state !== 'blocked') return null;
  const keepAndLeave = () => {
    blocker.reset();
    void keep?.();
  };
  return (
    <Modal
      opened
      onClose={() => blocker.reset()}
      title={t('newContract.leave.title')}
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <div className="stack">
        <p>{t(keep === null ? 'newContract.leave.lost' : 'newContract.leave.mayKeep')}</p>
        <div className="row">
          {keep === null ? null : <Button onClick={keepAndLeave}>{t('newContract.keepDraft')}</Button>}
          <Button variant={keep === null ? 'filled' : 'default'} onClick={() => blocker.reset()}>
            {t('newContract.leave.stay')}
          </Button>
          <Button variant="subtle" onClick={() => blocker.proceed()}>
            {t('newContract.leave.go')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
