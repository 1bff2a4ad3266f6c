import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Template } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../icons.tsx';
import type { Question } from '../../year/question.ts';
import { Comparison } from './comparison.tsx';

type CompareButtonProps = { template: Template; question: Question; onChange: (question: Question) => void };

/** Opens the three ways to behave, one beside the other. */
export function CompareButton({ template, question, onChange }: CompareButtonProps) {
  const { t } = useWords();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="align" size={16} />} onClick={open}>
        {t('compare.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        size="76rem"
        title={t('compare.title')}
        closeButtonProps={{ 'aria-label': t('form.back') }}
      >
        <Comparison
          template={template}
          question={question}
          onChoose={(chosen) => {
            close();
            onChange(chosen);
          }}
        />
      </Modal>
    </>
  );
}
