import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useCommands } from '../../../app/palette/commands.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { later } from '../../../ui/later.tsx';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import { useProblems } from '../problems/problems-context.tsx';
import classes from './publish.module.css';

const PublishModal = later(async () => (await import('./publish-modal.tsx')).PublishModal);

/** Publishing, with the number of things to fix first. */
export function PublishButton() {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const [isOpen, { open, close }] = useDisclosure(false);
  const errors = useProblems().all.filter(({ severity }) => severity === 'error').length;
  useCommands(isReadOnly ? [] : [{ id: 'publish', words: t('publish.button'), icon: 'flag', run: open }]);
  if (isReadOnly) return null;
  return (
    <>
      <Button
        size="sm"
        leftSection={<Icon name="flag" size={16} />}
        onClick={open}
        aria-label={errors === 0 ? t('publish.button') : t('publish.blockedBy', { count: errors })}
      >
        {t('publish.button')}
        {errors === 0 ? null : <span className={classes['errors']}>{errors}</span>}
      </Button>
      {isOpen ? <PublishModal onClose={close} /> : null}
    </>
  );
}
