import { type ComponentType, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Segments } from '../../../ui/segments.tsx';
import classes from './criteria.module.css';
import { GatherWords } from './gather-words.tsx';
import { SortWords } from './sort-words.tsx';
import type { WayProps } from './way-props.ts';
import { WriteWords } from './write-words.tsx';

export type Way = 'write' | 'gather' | 'sort';

const WAYS: Record<Way, ComponentType<WayProps>> = { write: WriteWords, gather: GatherWords, sort: SortWords };

/**
 * The criteria of a group in its own words: said one at a time, those that say nearly the same put together, each given
 * its families. A list without a column for it offers no gathering, one without families no sorting.
 */
export function CriteriaEditor({ begun = 'write', ...way }: WayProps & { begun?: Way }) {
  const { t, say } = useWords();
  const [chosen, setChosen] = useState<Way>(begun);
  const { list, columns } = way;
  const offered = (['write', 'gather', 'sort'] as const).filter((one) => isOffered(one, way));
  const Shown = WAYS[chosen];
  return (
    <section className={classes['criteria']} aria-label={say(list.title)}>
      <h4>{say(list.title)}</h4>
      {offered.length > 1 ? (
        <Segments
          fullWidth
          aria-label={t('criteria.ways')}
          value={chosen}
          onChange={setChosen}
          data={offered.map((one) => ({ value: one, label: t(`criteria.way.${one}`) }))}
        />
      ) : null}
      <Shown {...way} columns={columns} />
    </section>
  );
}

function isOffered(one: Way, { columns }: WayProps): boolean {
  if (one === 'gather') return columns.firstWords !== null;
  return one === 'write' || columns.tags.length > 0;
}
