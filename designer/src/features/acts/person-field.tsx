import { Select } from '@mantine/core';
import { useState } from 'react';
import { usePeopleNamed } from '../../api-client/people.ts';
import type { Contract, Person, PersonChoice } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { plainText } from '../../ui/find.ts';
import { findsPeople, nameInList, WRITE } from '../../ui/person-choices.ts';
import { NewcomerBox } from './newcomer-box.tsx';

type PersonFieldProps = {
  contract: Contract;
  label: string;
  value: string | null;
  onChange: (person: string | null, choice?: PersonChoice) => void;
  /** Those who cannot be picked. */
  except?: readonly string[];
};

/**
 * Somebody who is to sit at the table: known to the platform, found by name however many there are, or written down
 * here, since whom a group wins over on the way was known to nobody.
 */
export function PersonField({ contract, label, value, onChange, except = [] }: PersonFieldProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const [writing, setWriting] = useState<string | null>(null);
  const [met, setMet] = useState<readonly PersonChoice[]>([]);
  const { people, isLooking } = usePeopleNamed(search);
  const known = choicesOf([...met, ...people], contract).filter(({ id }) => !except.includes(id));
  const typed = search.trim();
  const isKnown = known.some(
    (one) => one.name === typed || plainText(one.name) === plainText(typed) || nameInList(one) === typed,
  );
  const mayWrite = contract.my.reaches && typed !== '' && !isKnown && !isLooking;
  const choose = (picked: string | null) => {
    if (picked?.startsWith(WRITE)) return setWriting(picked.slice(WRITE.length));
    setWriting(null);
    onChange(
      picked,
      [...met, ...people].find(({ id }) => id === picked),
    );
  };
  return (
    <>
      <Select
        label={label}
        description={contract.my.reaches ? t('newcomer.help') : undefined}
        placeholder={t('act.pickSomebody')}
        data={[
          ...known.map((person) => ({ value: person.id, label: nameInList(person) })),
          ...(mayWrite ? [{ value: WRITE + typed, label: t('newcomer.write', { name: typed }) }] : []),
        ]}
        filter={findsPeople}
        value={value}
        onChange={choose}
        searchValue={search}
        onSearchChange={setSearch}
        searchable
        required
        nothingFoundMessage={t(isLooking ? 'newcomer.looking' : 'act.nobodyFound')}
      />
      {writing === null ? null : (
        <NewcomerBox
          key={writing}
          contract={contract.id}
          name={writing}
          onCancel={() => setWriting(null)}
          onMet={(person) => {
            setMet((before) => [...before, person]);
            setWriting(null);
            setSearch(nameInList(person));
            onChange(person.id, person);
          }}
        />
      )}
    </>
  );
}

/** Whoever sits here already may take one more seat, even where whoever asks may not look through everybody. */
function choicesOf(people: readonly PersonChoice[], { parties }: Contract): Person[] {
  const here = parties.flatMap(({ person }) => person ?? []);
  const all = new Map([...here, ...people].map((person) => [person.id, person]));
  return [...all.values()].sort((one, other) => one.name.localeCompare(other.name));
}
