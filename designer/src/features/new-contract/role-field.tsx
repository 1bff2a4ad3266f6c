import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonChoice, ProgrammeRole } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { asNewcomer, newcomerName } from './casting.ts';

type RoleFieldProps = {
  role: ProgrammeRole;
  people: readonly PersonChoice[];
  value: string[];
  onChange: (value: string[]) => void;
};

/** The people of one role: chosen by name, or written down now, with or without an address. */
export function RoleField({ role, people, value, onChange }: RoleFieldProps) {
  const { t, say } = useWords();
  const { min, max, recruitedDuring, title } = role;
  const newcomers = value.flatMap((id) => newcomerName(id) ?? []);
  const data = [
    ...people.map(({ id, name, organisation }) => ({
      value: id,
      label: organisation ? `${name} · ${organisation}` : name,
    })),
    ...newcomers.map((name) => ({ value: asNewcomer(name), label: t('newContract.withoutAddress', { name }) })),
  ];
  return (
    <div className="stack">
      <MultiSelect
        label={say(title)}
        description={t(recruitedDuring ? 'newContract.laterToo' : 'newContract.howMany', { min, max })}
        placeholder={value.length === 0 ? t('newContract.pick') : undefined}
        nothingFoundMessage={t('signIn.nobody')}
        data={data}
        value={value}
        onChange={onChange}
        maxValues={max}
        searchable
        hidePickedOptions
        required={min > 0 && !recruitedDuring}
      />
      <Newcomer
        role={say(title)}
        onAdd={(name) => onChange([...value, asNewcomer(name)])}
        disabled={value.length >= max}
      />
    </div>
  );
}

function Newcomer({ role, onAdd, disabled }: { role: string; onAdd: (name: string) => void; disabled: boolean }) {
  const { t } = useWords();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Icon name="add" />}
          onClick={() => setName('')}
          disabled={disabled}
        >
          {t('newContract.addSomebody')}
          <span className="hidden-words"> {role}</span>
        </Button>
      </div>
    );
  }
  const add = () => {
    if (name.trim() !== '') onAdd(name);
    setName(null);
  };
  return (
    <div className="row">
      <TextInput
        aria-label={t('newContract.newName', { role })}
        placeholder={t('newContract.newNamePlaceholder')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button variant="light" onClick={add}>
        {t('newContract.add')}
      </Button>
    </div>
  );
}
