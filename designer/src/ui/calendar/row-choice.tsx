import { NativeSelect } from '@mantine/core';
import { useWords } from '../../locales/use-words.ts';
import type { Row } from '../timeline/model.ts';
import { shortName } from '../timeline/short-name.ts';

type RowChoiceProps = { rows: readonly Row[]; row: string | null; onChange: (row: string | null) => void };

/** On a small screen, the dates of one party at a time. */
export function RowChoice({ rows, row, onChange }: RowChoiceProps) {
  const { t, say } = useWords();
  const roles = rows.flatMap(({ role }) => (role ? [{ value: role.id, label: shortName(say(role.title)).name }] : []));
  return (
    <NativeSelect
      m="sm"
      label={t('calendar.forWhom')}
      value={row ?? ''}
      data={[{ value: '', label: t('calendar.forAll') }, ...roles]}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
    />
  );
}
