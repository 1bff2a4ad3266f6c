import { Button, NativeSelect, Popover, Select, Stack } from '@mantine/core';
import { memo } from 'react';
import { useProgrammes } from '../../../api-client/programmes.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { countOfPanel, type Filters, oneOf, SORTS, STATUSES } from '../filters.ts';

type FilterPanelProps = {
  filters: Filters;
  onChange: (part: Partial<Filters>) => void;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
};

/** The filters that are asked for less often, and the order of the list. */
export const FilterPanel = memo(function FilterPanel({ filters, onChange, isOpen, onOpen }: FilterPanelProps) {
  const { t } = useWords();
  const count = countOfPanel(filters);
  return (
    <Popover
      opened={isOpen}
      onChange={onOpen}
      // Made out of sight once the page has nothing better to do: it opens at once.
      keepMounted
      trapFocus
      returnFocus
      position="bottom-end"
      width={280}
      shadow="md"
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="option" />}
          onClick={() => onOpen(!isOpen)}
          aria-keyshortcuts="f"
        >
          {count > 0 ? t('board.filtersCount', { count }) : t('board.filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('board.filters')}>
        <Fields filters={filters} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  );
});

const REHEARSAL = ['false', 'true'] as const;
const INSIDE = { comboboxProps: { withinPortal: false }, size: 'xs', clearable: true } as const;

const Fields = memo(function Fields({ filters, onChange }: Pick<FilterPanelProps, 'filters' | 'onChange'>) {
  const { t, say } = useWords();
  const programmes = useProgrammes().data ?? [];
  const any = { value: '', label: t('board.any') };
  const phases = programmes.find(({ id }) => id === filters.programme)?.phases ?? [];
  return (
    <Stack gap="xs">
      <Select
        {...INSIDE}
        label={t('board.programme')}
        placeholder={t('board.any')}
        data={programmes.map(({ id, title }) => ({ value: id, label: say(title) }))}
        value={filters.programme}
        onChange={(programme) => onChange({ programme, phase: null })}
        searchable
      />
      {phases.length > 0 ? (
        <NativeSelect
          size="xs"
          label={t('contracts.phase')}
          data={[any, ...phases.map(({ id, title }) => ({ value: id, label: say(title) }))]}
          value={filters.phase ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ phase: value || null })}
        />
      ) : null}
      <NativeSelect
        size="xs"
        label={t('board.status')}
        data={[any, ...STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))]}
        value={filters.status ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ status: oneOf(STATUSES, value) })}
      />
      <NativeSelect
        size="xs"
        label={t('board.rehearsal.title')}
        data={[any, ...REHEARSAL.map((value) => ({ value, label: t(`board.rehearsal.${value}`) }))]}
        value={filters.rehearsal ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ rehearsal: oneOf(REHEARSAL, value) })}
      />
      <NativeSelect
        size="xs"
        label={t('board.sort.title')}
        data={SORTS.map((sort) => ({ value: sort, label: t(`board.sort.${sort}`) }))}
        value={filters.sort}
        onChange={({ currentTarget: { value } }) => onChange({ sort: oneOf(SORTS, value) ?? 'due' })}
      />
    </Stack>
  );
});
