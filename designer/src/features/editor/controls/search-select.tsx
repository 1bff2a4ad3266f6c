import { Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import classes from './controls.module.css';
import { findOptions } from './find-options.ts';

export type Found = { value: string; label: string; icon?: string };
export type FoundGroup = { group: string; items: Found[] };

type SearchSelectProps = {
  label: string;
  value: string;
  /** What the value is called; null when it is nothing that is there. */
  shown: Found | null;
  /** Everything to choose from: worked out when somebody opens the list, and not before. */
  choices: () => FoundGroup[];
  onChange: (value: string) => void;
  /** A word beside a choice: its day. */
  aside?: (value: string) => string | null;
  className?: string | undefined;
};

/** More than anybody scrolls through: the others are found by typing. */
const MOST_SHOWN = 60;

/** One of many things, found by typing a part of its name. */
export function SearchSelect({ label, value, shown, choices, onChange, aside, className }: SearchSelectProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const groups = isOpen ? choices() : [];
  const isListed = groups.some(({ items }) => items.some((item) => item.value === value));
  const icons = new Map(groups.flatMap(({ items }) => items.map((item) => [item.value, item.icon])));
  const here = { value, label: shown?.label ?? `${value.split(':').at(-1)} ?` };
  const beside = aside?.(value) ?? null;
  return (
    <Select
      aria-label={label}
      {...(className === undefined ? {} : { className })}
      searchable
      limit={MOST_SHOWN}
      allowDeselect={false}
      comboboxProps={{ withinPortal: true, width: 320, position: 'bottom-end', middlewares: { shift: true } }}
      nothingFoundMessage={t('editorControls.nothingFound')}
      value={value}
      data={[...groups, ...(isListed ? [] : [here])]}
      filter={findOptions}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      {...(shown?.icon === undefined ? {} : { leftSection: <Icon name={shown.icon} size={16} /> })}
      renderOption={({ option }) => (
        <Option icon={icons.get(option.value)} aside={aside?.(option.value) ?? null}>
          {option.label}
        </Option>
      )}
      {...(beside === null
        ? {}
        : {
            rightSection: <span className={classes['aside']}>{beside}</span>,
            rightSectionWidth: 84,
            rightSectionPointerEvents: 'none' as const,
          })}
      onChange={(next) => next !== null && onChange(next)}
    />
  );
}

function Option({ icon, aside, children }: { icon: string | undefined; aside: string | null; children: ReactNode }) {
  return (
    <span className={classes['option']}>
      {icon === undefined ? null : <Icon name={icon} size={16} />}
      <span>{children}</span>
      {aside === null ? null : <span className={classes['aside']}>{aside}</span>}
    </span>
  );
}
