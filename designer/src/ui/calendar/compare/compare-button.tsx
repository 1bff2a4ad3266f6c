import { Button, Modal } from '@mantine/core';
import { memo, useState } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../icons.tsx';
import type { Question } from '../../year/question.ts';
import { Comparison } from './comparison.tsx';

type CompareButtonProps = {
  template: Template;
  /** What the year supposes when the comparison is opened. */
  asked: () => Question;
  onChange: (question: Question) => void;
};

/** Opens the three ways to behave, one beside the other. */
export const CompareButton = memo(function CompareButton({ template, asked, onChange }: CompareButtonProps) {
  const { t } = useWords();
  const [compared, setCompared] = useState<Question | null>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setCompared(asked());
    setOpen(true);
  };
  return (
    <>
      <Button variant="default" leftSection={<Icon name="align" size={16} />} onClick={open}>
        {t('compare.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        size="76rem"
        title={t('compare.title')}
        closeButtonProps={{ 'aria-label': t('form.back') }}
      >
        {compared === null ? null : (
          <Comparison
            template={template}
            question={compared}
            onChoose={(chosen) => {
              setOpen(false);
              onChange(chosen);
            }}
          />
        )}
      </Modal>
    </>
  );
});
