import { NativeSelect } from '@mantine/core';
import type { When } from '#schema/when';
import { monthOf } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { NumberField } from '../../controls/number-field.tsx';
import classes from './when.module.css';

type Period = Extract<When, { month: string } | { quarter: string }>;
type PeriodFieldProps = { label: string; value: Period; onChange: (when: When) => void };

/** A month or a quarter of a year (R25). */
export function PeriodField({ label, value, onChange }: PeriodFieldProps) {
  const { t, language } = useWords();
  const isMonth = 'month' in value;
  const text = isMonth ? value.month : value.quarter;
  const [year = '', part = ''] = text.split('-');
  const write = (nextYear: string, nextPart: string) =>
    onChange(isMonth ? { month: `${nextYear}-${nextPart}` } : { quarter: `${nextYear}-${nextPart}` });
  const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));
  const data = isMonth
    ? months.map((month) => ({ value: month, label: monthOf(`2000-${month}-01`, language) }))
    : [1, 2, 3, 4].map((n) => ({ value: `Q${n}`, label: t('inspector.when.nthQuarter', { n }) }));
  return (
    <div className={classes['period']}>
      <NativeSelect
        aria-label={label}
        value={part}
        data={data}
        onChange={({ currentTarget }) => write(year, currentTarget.value)}
      />
      <NumberField
        slot={{
          label: t('inspector.when.year'),
          at: ['year'],
          value: Number(year),
          onChange: (next) => next !== undefined && write(String(next), part),
        }}
        min={1900}
        max={2199}
        required
        hideLabel
        width={88}
      />
    </div>
  );
}
