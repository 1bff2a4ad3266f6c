import { Radio, Select, Stack } from '@mantine/core';
import type { Person } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';

type HandToProps = { people: readonly Person[]; value: string | null; onChange: (person: string | null) => void };

/** As many as one takes in at a glance, and can reach with a thumb. */
const FEW = 6;

/** Whom to hand something to: a few names side by side, many in a list to search. */
export function HandTo({ people, value, onChange }: HandToProps) {
  const { t } = useWords();
  const words = ({ name, organisation }: Person) => (organisation ? `${name} · ${organisation}` : name);
  if (people.length > FEW)
    return (
      <Select
        label={t('hands.to')}
        placeholder={t('act.pickSomebody')}
        data={people.map((person) => ({ value: person.id, label: words(person) }))}
        value={value}
        onChange={onChange}
        searchable
        required
        nothingFoundMessage={t('act.nobodyFound')}
      />
    );
  return (
    <Radio.Group label={t('hands.to')} value={value} onChange={onChange} required>
      <Stack gap={8} mt={6}>
        {people.map((person) => (
          <Radio key={person.id} value={person.id} label={words(person)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
