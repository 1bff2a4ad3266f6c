import { Chip, Select } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { Contract, Person } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import classes from './journal.module.css';
import { JOURNAL_GROUPS, type JournalGroup } from './journal-kinds.ts';

export type Narrowing = { person: string | null; groups: readonly JournalGroup[] };

/** What the journal is narrowed to; it is in the address, so that one can send what one sees. */
export function useNarrowing() {
  const [query, setQuery] = useSearchParams();
  const groups = (query.get('quoi') ?? '').split('.').filter((one): one is JournalGroup => isGroup(one));
  const narrowing: Narrowing = { person: query.get('qui'), groups };
  const narrow = ({ person, groups: kinds }: Narrowing) =>
    setQuery(
      { ...(person === null ? {} : { qui: person }), ...(kinds.length === 0 ? {} : { quoi: kinds.join('.') }) },
      { replace: true, preventScrollReset: true },
    );
  return { narrowing, narrow };
}

type JournalFiltersProps = { contract: Contract; value: Narrowing; onChange: (value: Narrowing) => void };

/** Narrows the journal to a person and to kinds of lines. */
export function JournalFilters({ contract, value, onChange }: JournalFiltersProps) {
  const { t } = useWords();
  return (
    <div className={classes['filters']}>
      <Chip.Group
        multiple
        value={[...value.groups]}
        onChange={(groups) => onChange({ ...value, groups: groups.filter((one): one is JournalGroup => isGroup(one)) })}
      >
        <fieldset className={classes['kinds']}>
          <legend className="hidden-words">{t('journal.kinds')}</legend>
          {JOURNAL_GROUPS.map((group) => (
            <Chip key={group} value={group} size="sm">
              {t(`journal.group.${group}`)}
            </Chip>
          ))}
        </fieldset>
      </Chip.Group>
      <Select
        aria-label={t('journal.person')}
        placeholder={t('journal.everybody')}
        data={peopleAt(contract).map(({ id, name }) => ({ value: id, label: name }))}
        value={value.person}
        onChange={(person) => onChange({ ...value, person })}
        clearable
        searchable
      />
    </div>
  );
}

function isGroup(one: string): one is JournalGroup {
  return (JOURNAL_GROUPS as readonly string[]).includes(one);
}

function peopleAt({ parties }: Contract): Person[] {
  return [...new Map(parties.flatMap(({ person }) => (person ? [[person.id, person]] : []))).values()];
}
