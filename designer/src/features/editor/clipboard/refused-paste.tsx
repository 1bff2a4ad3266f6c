import { Button, Modal } from '@mantine/core';
import type { TemplateProblem } from '#schema/template-problems';
import { useWords } from '../../../locales/use-words.ts';
import { RefusedImport } from '../transfer/refused-import.tsx';

/** Steps on the clipboard that are not taken, and why; nothing of them is kept. */
export function RefusedPaste({ problems, onClose }: { problems: readonly TemplateProblem[]; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t('clipboard.refusedTitle')}
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <div className="stack">
        <RefusedImport problems={problems} />
        <div className="row">
          <Button onClick={onClose} data-autofocus>
            {t('form.back')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
