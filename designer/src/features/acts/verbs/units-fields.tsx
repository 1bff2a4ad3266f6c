import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

/** How much of a service was given. */
export function UnitsFields({ item, onChange }: VerbFieldsProps) {
  const { t } = useWords();
  const [units, setUnits] = useState(1);
  useBuild(onChange, units, async (count) => ({ type: 'recordUnits', item: item.id, units: count }));
  return (
    <NumberInput
      label={t('service.units')}
      min={0}
      value={units}
      onChange={(value) => setUnits(Number(value) || 0)}
      required
    />
  );
}
