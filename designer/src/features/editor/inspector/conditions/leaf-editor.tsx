import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { outcomesOf } from '#engine/lint/survey/outcomes';
import type { Condition } from '#schema/condition';
import { useWords } from '../../../../locales/use-words.ts';
import { findOptions } from '../../controls/find-options.ts';
import type { Slot } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import classes from './conditions.module.css';
import { type Leaf, subjectOf, withSubject } from './parts.ts';
import { Predicate } from './predicate.tsx';
import { subjectGroups } from './subjects.ts';

type LeafEditorProps = { slot: Slot<Condition> & { value: Leaf }; list: string | null; menu: ReactNode };

const MOST_SHOWN = 60;

/** One sentence: what it speaks of, and what it says of it. */
export function LeafEditor({ slot, list, menu }: LeafEditorProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const groups = useMemo(() => subjectGroups(template, list, say, t), [template, list, say, t]);
  const { value, onChange } = slot;
  const subject = subjectOf(value);
  const isKnown = groups.some(({ items }) => items.some((item) => item.value === subject));
  const outcomeOf = (id: string) => {
    const step = template.nodes.find((node) => node.id === id);
    return (step ? outcomesOf(step)[0] : undefined) ?? 'done';
  };
  return (
    <>
      <div className={classes['head']}>
        <Select
          aria-label={t('inspector.condition.subject')}
          className={classes['subject'] ?? ''}
          searchable
          limit={MOST_SHOWN}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true, width: 320, position: 'bottom-end' }}
          nothingFoundMessage={t('inspector.when.nothingFound')}
          value={subject}
          data={[...groups, ...(isKnown ? [] : [{ value: subject, label: `${subject.split(':').at(-1)} ?` }])]}
          filter={findOptions}
          onChange={(next) => next !== null && onChange(withSubject(value, next, { outcomeOf }))}
        />
        {menu}
      </div>
      <Predicate slot={slot} list={list} />
    </>
  );
}
