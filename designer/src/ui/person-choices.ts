import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { isFoundBy } from './find.ts';

/** Before a name that nobody has: choosing it writes somebody down. */
export const WRITE = 'write:';

/** Somebody as lists name them: with the house they speak for, which tells two of one name apart. */
export function nameInList({ name, organisation }: { name: string; organisation?: string | null }): string {
  return organisation ? `${name} · ${organisation}` : name;
}

/** Of a list of people, those whose names begin as is written; and always the way to write somebody down. */
export const findsPeople: OptionsFilter = ({ options, search }) =>
  options.filter(
    (option): option is ComboboxItem =>
      'value' in option && (option.value.startsWith(WRITE) || isFoundBy(search, option.label)),
  );
