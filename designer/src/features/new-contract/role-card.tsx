import { MultiSelect, TextInput } from '@mantine/core';
import { type ClipboardEvent, memo, useDeferredValue, useState } from 'react';
import { usePeopleNamed } from '../../api-client/people.ts';
import type { PersonChoice, ProgrammeRole } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { plainText } from '../../ui/find.ts';
import { Icon } from '../../ui/icons.tsx';
import { findsPeople, nameInList, WRITE } from '../../ui/person-choices.ts';
import { faultOf, isAddress, isNewcomer, type Newcomer, readNames, type Seat, seatNames } from './casting.ts';
import classes from './role-card.module.css';

type RoleCardProps = {
  role: ProgrammeRole;
  people: readonly PersonChoice[];
  value: readonly Seat[];
  onChange: (role: string, value: Seat[]) => void;
  /** Whether what is missing is said already. */
  isChecked: boolean;
};

/** So many people a list shows before one moves in it. The others come as soon as these stand there. */
const IN_SIGHT = 6;
const NEW = 'new:';

/** The people of one role: found by name, written down, or pasted several at once; with an address or without. */
export const RoleCard = memo(function RoleCard({ role, people: listed, value, onChange, isChecked }: RoleCardProps) {
  const { t, say } = useWords();
  const [search, setSearch] = useState('');
  const found = usePeopleNamed(search);
  // What was listed with the page, and what was found since: a town knows more people than a list holds.
  const people = found.people.length > listed.length ? found.people : listed;
  const [isOpen, setOpen] = useState(false);
  const isWhole = useDeferredValue(isOpen);
  const { min, max, recruitedDuring, title } = role;
  const change = (seats: Seat[]) => onChange(role.id, seats);
  const add = (names: readonly Newcomer[]) => {
    change(seatNames(value, names, people));
    setSearch('');
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const names = readNames(event.clipboardData.getData('text'));
    if (names.length < 2) return;
    event.preventDefault();
    add(names);
  };
  const choose = (chosen: string[]) => {
    const written = chosen.find((choice) => choice.startsWith(WRITE));
    if (written === undefined) change(chosen.flatMap((choice) => seatOf(choice, value)));
    else add(readNames(written.slice(WRITE.length)));
    setSearch('');
  };
  const isKnown = people.some(({ name }) => plainText(name) === plainText(search));
  const fault = isChecked ? faultOf(role, value) : null;
  const rule = recruitedDuring ? 'recruited' : max === min ? 'exactly' : min === 0 ? 'upTo' : 'between';
  return (
    <div className={classes['card']}>
      <MultiSelect
        label={say(title)}
        description={`${t(`newContract.rule.${rule}`, { min, max })} ${t('newContract.chosen', { count: value.length })}`}
        error={fault === null ? null : t(`newContract.fault.${fault.code}`, { missing: fault.missing, max })}
        placeholder={value.length === 0 ? t('newContract.pick') : undefined}
        nothingFoundMessage={t(found.isLooking ? 'newContract.looking' : 'newContract.writeName')}
        data={[
          ...people.map((person) => ({ value: person.id, label: nameInList(person) })),
          ...value.filter(isNewcomer).map(({ name }) => ({ value: NEW + name, label: name })),
          ...(search.trim() === '' || isKnown
            ? []
            : [{ value: WRITE + search.trim(), label: t('newContract.write', { name: search.trim() }) }]),
        ]}
        filter={findsPeople}
        value={value.map(choiceOf)}
        onChange={choose}
        searchValue={search}
        onSearchChange={setSearch}
        onPaste={paste}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        {...(isWhole ? {} : { limit: IN_SIGHT })}
        selectFirstOptionOnChange
        searchable
        hidePickedOptions
        required={min > 0 && !recruitedDuring}
        data-fault={`role:${role.id}`}
      />
      {value.some(isNewcomer) ? (
        <ul className={classes['newcomers']}>
          {value.map((seat, place) =>
            isNewcomer(seat) ? (
              <li key={choiceOf(seat)} className={classes['newcomer']}>
                <span className={classes['name']}>
                  <Icon name="person" /> {seat.name}
                </span>
                <TextInput
                  type="email"
                  size="xs"
                  autoComplete="off"
                  className={classes['email'] ?? ''}
                  aria-label={t('newContract.emailOf', { name: seat.name })}
                  placeholder={t('newContract.email')}
                  value={seat.email}
                  error={isChecked && !isAddress(seat.email) ? t('newContract.emailWrong') : null}
                  onChange={(event) => change(value.with(place, { ...seat, email: event.currentTarget.value }))}
                />
              </li>
            ) : null,
          )}
        </ul>
      ) : null}
    </div>
  );
});

function choiceOf(seat: Seat): string {
  return isNewcomer(seat) ? NEW + seat.name : seat.person;
}

function seatOf(choice: string, value: readonly Seat[]): Seat[] {
  if (!choice.startsWith(NEW)) return [{ person: choice }];
  return value.filter((seat) => choiceOf(seat) === choice);
}
