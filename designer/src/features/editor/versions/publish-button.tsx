import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useMemo } from 'react';
import { lint } from '#engine/lint/lint';
import { useCommands } from '../../../app/palette/commands.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useIsReadOnly, useTemplate } from '../draft/editor-context.tsx';
import classes from './publish.module.css';

const PublishModal = lazy(async () => ({ default: (await import('./publish-modal.tsx')).PublishModal }));

/** Publishing, with the number of things to fix first. */
export function PublishButton() {
  const { t } = useWords();
  const template = useTemplate();
  const isReadOnly = useIsReadOnly();
  const [isOpen, { open, close }] = useDisclosure(false);
  const errors = useMemo(() => lint(template).filter(({ severity }) => severity === 'error').length, [template]);
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
      {isOpen ? (
        <Suspense>
          <PublishModal onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
