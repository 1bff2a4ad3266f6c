import { memo } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useStable } from '../../../ui/use-stable.ts';
import { areNarrow, type Filters, FLAGS, readFilters } from '../filters.ts';
import { FilterPanel } from './filter-panel.tsx';
import classes from './list.module.css';
import { SearchField } from './search-field.tsx';
import { useFilterWords } from './use-filter-words.ts';
import { ViewsMenu } from './views-menu.tsx';

type FilterBarProps = {
  filters: Filters;
  onChange: (part: Partial<Filters>) => void;
  onShow: (view: string) => void;
  isPanelOpen: boolean;
  onPanel: (isOpen: boolean) => void;
};

/** What narrows the list: the frequent filters in sight, the others in a panel, the search, the kept views. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { filters, onChange, onShow, isPanelOpen, onPanel } = props;
  const { t } = useWords();
  const { chosen, order } = useFilterWords()(filters);
  const isWhole = !areNarrow(filters);
  const search = useStable((q: string) => onChange({ q }));
  return (
    <div className={classes['bar']}>
      <h2 id="contracts" className={classes['heading']}>
        {t('contracts.title')}
      </h2>
      <fieldset aria-label={t('board.frequent')} className={classes['chips']}>
        <button
          type="button"
          className={classes['chip']}
          aria-pressed={isWhole}
          onClick={() => onChange({ ...readFilters(new URLSearchParams()), sort: filters.sort })}
        >
          {t('board.filter.all')}
        </button>
        {FLAGS.map((flag) => (
          <button
            key={flag}
            type="button"
            className={classes['chip']}
            aria-pressed={filters[flag]}
            data-flag={flag}
            onClick={() => onChange({ [flag]: !filters[flag] })}
          >
            <i aria-hidden="true" />
            {t(`board.filter.${flag}`)}
          </button>
        ))}
        {[...chosen, ...order].map(({ words, without }) => (
          <button
            key={words}
            type="button"
            className={classes['chip']}
            data-removes
            aria-label={t('board.without', { words })}
            onClick={() => onChange(without)}
          >
            {words}
            <Icon name="close" size={12} />
          </button>
        ))}
      </fieldset>
      <div className={classes['tools']}>
        <SearchField value={filters.q} onChange={search} />
        <FilterPanel filters={filters} onChange={onChange} isOpen={isPanelOpen} onOpen={onPanel} />
        <ViewsMenu filters={filters} onShow={onShow} />
      </div>
    </div>
  );
});
