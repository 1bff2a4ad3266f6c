import { Select } from '@mantine/core';
import type { ProgrammeLine } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';

type ProgrammePickerProps = {
  programmes: readonly ProgrammeLine[];
  value: string | null;
  onChange: (programme: string | null) => void;
};

/** Which programme the contract follows. */
export function ProgrammePicker({ programmes, value, onChange }: ProgrammePickerProps) {
  const { t, say } = useWords();
  return (
    <Select
      label={t('newContract.programme')}
      placeholder={t('newContract.choose')}
      data={programmes.map(({ id, title }) => ({ value: id, label: say(title) }))}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      maw={640}
    />
  );
}
