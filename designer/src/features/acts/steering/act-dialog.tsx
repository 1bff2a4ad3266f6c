import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import classes from './act-dialog.module.css';

/** An act that changes things for others, on a sheet of its own; a whole page on a telephone. */
export function ActDialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useWords();
  const isNarrow = useMediaQuery('(max-width: 47.99em)') === true;
  return (
    <Modal
      opened
      fullScreen={isNarrow}
      size="lg"
      onClose={onClose}
      title={title}
      classNames={{ title: classes['title'] ?? '', content: classes['content'] ?? '' }}
      closeButtonProps={{ 'aria-label': t('form.back') }}
    >
      {children}
    </Modal>
  );
}
