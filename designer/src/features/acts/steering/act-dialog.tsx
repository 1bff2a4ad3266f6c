import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { SetAside } from '../set-aside.ts';
import classes from './act-dialog.module.css';

/** An act that changes things for others, on a sheet of its own; a whole page on a telephone. */
export function ActDialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useWords();
  const isNarrow = useMediaQuery('(max-width: 47.99em)') === true;
  const [isAside, setAside] = useState(false);
  return (
    <Modal
      opened={!isAside}
      // While its act waits, the form stays as it is: whoever thinks again finds what they typed.
      keepMounted
      keepMountedMode="display-none"
      fullScreen={isNarrow}
      size="lg"
      onClose={onClose}
      title={title}
      classNames={{ title: classes['title'] ?? '', content: classes['content'] ?? '' }}
      closeButtonProps={{ 'aria-label': t('form.back') }}
    >
      <SetAside value={setAside}>{children}</SetAside>
    </Modal>
  );
}
