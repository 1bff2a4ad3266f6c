import { Select } from '@mantine/core';
import { dayAndShortMonth } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { findOptions } from '../../controls/find-options.ts';
import { useYear } from '../../year/use-year.tsx';
import { useAnchors, type WhenPlace } from './use-anchors.ts';
import classes from './when.module.css';

type AnchorPickerProps = WhenPlace & { value: string; onChange: (anchor: string) => void };

/** More than anybody scrolls through: the others are found by typing. */
const MOST_SHOWN = 60;

/** What a date is counted from, with its day: found by typing a part of its title. */
export function AnchorPicker({ value, onChange, ...place }: AnchorPickerProps) {
  const { t, language } = useWords();
  const { groups } = useAnchors(place);
  const { years } = useYear();
  const known = groups.flatMap(({ items }) => items);
  const kinds = new Map(known.map((item) => [item.value, item.kind]));
  const isKnown = kinds.has(value);
  const dayOf = (anchor: string) => {
    const day = years?.dates?.anchors[anchor];
    return day === undefined ? null : dayAndShortMonth(day, language);
  };
  return (
    <Select
      aria-label={t('inspector.when.from')}
      searchable
      limit={MOST_SHOWN}
      allowDeselect={false}
      comboboxProps={{ withinPortal: true, width: 320, position: 'bottom-end' }}
      nothingFoundMessage={t('inspector.when.nothingFound')}
      value={value}
      data={[...groups, ...(isKnown ? [] : [{ value, label: `${value} ?` }])]}
      leftSection={<Icon name={kinds.get(value) ?? 'question'} size={16} />}
      filter={findOptions}
      renderOption={({ option }) => (
        <span className={classes['anchor']}>
          <Icon name={kinds.get(option.value) ?? 'question'} size={16} />
          <span>{option.label}</span>
          <span className={classes['anchorDay']}>{dayOf(option.value)}</span>
        </span>
      )}
      rightSection={dayOf(value) === null ? undefined : <span className={classes['anchorDay']}>{dayOf(value)}</span>}
      rightSectionWidth={dayOf(value) === null ? 24 : 84}
      rightSectionPointerEvents="none"
      onChange={(next) => next !== null && onChange(next)}
    />
  );
}
