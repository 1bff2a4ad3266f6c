import { Chip } from '@mantine/core';
import { memo } from 'react';
import { useWords } from '../../locales/use-words.ts';
import type { Facet } from './facets.ts';
import classes from './programmes-page.module.css';

type FacetChipsProps = {
  facets: readonly Facet[];
  chosen: readonly string[];
  total: number;
  onChange: (chosen: string[]) => void;
};

/** Narrows the gallery by what its programmes say of themselves. */
export const FacetChips = memo(function FacetChips({ facets, chosen, total, onChange }: FacetChipsProps) {
  const { t } = useWords();
  if (facets.length === 0) return null;
  return (
    <fieldset className={classes['chips']}>
      <legend className="hidden-words">{t('programmes.narrow')}</legend>
      <Chip size="sm" checked={chosen.length === 0} onChange={() => onChange([])}>
        {t('programmes.all', { count: total })}
      </Chip>
      <Chip.Group multiple value={[...chosen]} onChange={onChange}>
        {facets.map(({ id, group, value }) => (
          <Chip key={id} value={id} size="sm">
            {group === 'tag' ? t(`programmes.tag.${value}`, value) : t(`programmes.${group}.${value}`)}
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  );
});
