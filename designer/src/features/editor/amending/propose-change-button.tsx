import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useCommands } from '../../../app/palette/commands.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { later } from '../../../ui/later.tsx';
import { useProblems } from '../problems/problems-context.tsx';
import classes from '../versions/publish.module.css';

const ProposeModal = later(async () => (await import('./propose-modal.tsx')).ProposeModal);

/** In the place of publishing: proposes what was drawn, with the number of things to fix first. */
export function ProposeChangeButton({ contract }: { contract: { id: string; title: string } }) {
  const { t } = useWords();
  const [isOpen, { open, close }] = useDisclosure(false);
  const errors = useProblems().all.filter(({ severity }) => severity === 'error').length;
  useCommands([{ id: 'propose-change', words: t('amendment.drawing.button'), icon: 'delta', run: open }]);
  return (
    <>
      <Button
        size="sm"
        leftSection={<Icon name="delta" size={16} />}
        onClick={open}
        aria-label={errors === 0 ? t('amendment.drawing.button') : t('amendment.drawing.blockedBy', { count: errors })}
      >
        {t('amendment.drawing.button')}
        {errors === 0 ? null : <span className={classes['errors']}>{errors}</span>}
      </Button>
      {isOpen ? <ProposeModal contract={contract.id} onClose={close} /> : null}
    </>
  );
}
