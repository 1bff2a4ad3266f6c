import { Chip } from '@mantine/core';
import { useState } from 'react';
import { dayAndMonth, plusDays } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { useToday } from '../../../ui/today.tsx';
import classes from './cannot.module.css';

const CHOICES = { reschedule: [3, 7, 14], askTime: [3, 7, 14], pause: [7, 14, 30] } as const;
const OTHER = 'other';

const chip = { label: classes['time'] ?? '' };

type TimePickerProps = {
  /** The day it is counted from. */
  from: string;
  value: string;
  onChange: (date: string) => void;
  way: keyof typeof CHOICES;
};

/** How much more time, and the date that gives, said at once. */
export function TimePicker({ from, value, onChange, way }: TimePickerProps) {
  const { t, language } = useWords();
  const today = useToday();
  const days = CHOICES[way].find((count) => plusDays(from, count) === value);
  const [isOther, setIsOther] = useState(false);
  return (
    <>
      <Chip.Group
        value={isOther || days === undefined ? OTHER : String(days)}
        onChange={(chosen) => {
          setIsOther(chosen === OTHER);
          if (chosen !== OTHER) onChange(plusDays(from, Number(chosen)));
        }}
      >
        <fieldset className={classes['times']}>
          <legend className="hidden-words">{t('cannot.howLong')}</legend>
          {CHOICES[way].map((count) => (
            <Chip key={count} value={String(count)} size="md" radius="md" icon={null} classNames={chip}>
              {t('cannot.days', { count })}
            </Chip>
          ))}
          <Chip value={OTHER} size="md" radius="md" icon={null} classNames={chip}>
            {t('cannot.otherDate')}
          </Chip>
        </fieldset>
      </Chip.Group>
      {isOther || days === undefined ? (
        <DateInput
          label={t(`cannot.date.${way}`)}
          value={value}
          onChange={(date) => date !== null && onChange(date)}
          required
        />
      ) : null}
      <p className={classes['newDate']} aria-live="polite">
        <Icon name="calendar" size={18} />
        <span>
          {t(`cannot.newDate.${way}`)} <b className="tabular">{dayAndMonth(value, language, today)}</b>
        </span>
      </p>
    </>
  );
}
