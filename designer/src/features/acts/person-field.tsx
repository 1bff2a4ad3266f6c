import { Select } from '@mantine/core';
import { usePeople } from '../../api-client/programmes.ts';
import { useWords } from '../../locales/use-words.ts';

type PersonFieldProps = {
  label: string;
  value: string | null;
  onChange: (person: string | null) => void;
  /** Those who cannot be picked. */
  except?: readonly string[];
};

/** Somebody known to the platform, by name. */
export function PersonField({ label, value, onChange, except = [] }: PersonFieldProps) {
  const { t } = useWords();
  const people = usePeople();
  const data = (people.data ?? [])
    .filter(({ id }) => !except.includes(id))
    .map(({ id, name, organisation }) => ({ value: id, label: organisation ? `${name} · ${organisation}` : name }));
  return (
    <Select
      label={label}
      placeholder={t('act.pickSomebody')}
      data={data}
      value={value}
      onChange={onChange}
      searchable
      required
      nothingFoundMessage={t('act.nobodyFound')}
    />
  );
}
