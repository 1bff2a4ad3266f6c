import { ActionIcon, Popover } from '@mantine/core';
import { memo, useState } from 'react';
import { useWords } from '../locales/use-words.ts';
import { AfterPaint } from './after-paint.tsx';
import { Icon } from './icons.tsx';
import { later } from './later.tsx';
import classes from './month-button.module.css';
import { useStable } from './use-stable.ts';

const MonthPicker = later(async () => (await import('./date-picker.tsx')).MonthPicker);

type MonthButtonProps = {
  value: string | null;
  min: string | undefined;
  max: string | undefined;
  onPick: (date: string) => void;
};

/** Opens a month to pick a day from: its frame stands there at once, its days follow. */
export const MonthButton = memo(function MonthButton({ value, min, max, onPick }: MonthButtonProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const pick = useStable((date: string) => {
    setOpen(false);
    onPick(date);
  });
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="papier"
          c="var(--tr-text-muted)"
          aria-label={t('date.pick')}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="calendar" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('date.pick')} className={classes['month'] ?? ''}>
        <AfterPaint>
          <MonthPicker value={value} min={min} max={max} onPick={pick} />
        </AfterPaint>
      </Popover.Dropdown>
    </Popover>
  );
});
