import { Button, CloseButton, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { memo } from 'react';
import type { Template } from '#schema/template';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../icons.tsx';
import type { DateLine } from '../../timeline/date-lines.ts';
import classes from './before-after.module.css';
import { type MovedDate, movedDates } from './before-after.ts';
import { MovedTable } from './moved-table.tsx';
import type { Shown } from './use-before.ts';

type BeforeAfterProps = {
  template: Template;
  before: Shown;
  lines: readonly DateLine[];
  onBack: () => void;
  onClose: () => void;
};

/** What the move of the signature changes: how many dates, each before and after, and the way back. */
export const BeforeAfter = memo(function BeforeAfter(props: BeforeAfterProps) {
  const { template, before, lines, onBack, onClose } = props;
  const { t, language } = useWords();
  const [isOpen, { open, close }] = useDisclosure(false);
  const moved = movedDates(before.lines, lines);
  const signedBefore = Object.values(before.question.on)[0];
  return (
    <section className={classes['note']} aria-labelledby="moving">
      <Icon name="shuffle" size={18} />
      <div className={classes['words']}>
        <h2 id="moving">{t('moving.title', { count: countOf(moved) })}</h2>
        <p className="small muted">{t('preview.trialOnly')}</p>
      </div>
      <div className={classes['acts']}>
        <Button size="xs" variant="default" leftSection={<Icon name="table" size={15} />} onClick={open}>
          {t('moving.see')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onBack}>
          {signedBefore === undefined
            ? t('moving.backToPlan')
            : t('moving.back', { date: shortDate(signedBefore, language) })}
        </Button>
        <CloseButton aria-label={t('moving.close')} onClick={onClose} />
      </div>
      <Modal
        opened={isOpen}
        onClose={close}
        size="xl"
        title={t('moving.table')}
        closeButtonProps={{ 'aria-label': t('form.back') }}
      >
        <MovedTable template={template} moved={moved} />
      </Modal>
    </section>
  );
});

/** Dates that both years have. */
function countOf(moved: readonly MovedDate[]): number {
  return moved.filter(({ before, after }) => before !== null && after !== null).length;
}
