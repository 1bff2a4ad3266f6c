import type { ReactNode } from 'react';
import { outcomesOf } from '#engine/lint/survey/outcomes';
import type { Condition } from '#schema/condition';
import { useWords } from '../../../../locales/use-words.ts';
import { SearchSelect } from '../../controls/search-select.tsx';
import type { Slot } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import classes from './conditions.module.css';
import { type Leaf, subjectOf, withSubject } from './parts.ts';
import { Predicate } from './predicate.tsx';
import { subjectChoice, subjectGroups } from './subjects.ts';

type LeafEditorProps = { slot: Slot<Condition> & { value: Leaf }; list: string | null; menu: ReactNode };

/** One sentence: what it speaks of, and what it says of it. */
export function LeafEditor({ slot, list, menu }: LeafEditorProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const { value, onChange } = slot;
  const subject = subjectOf(value);
  const outcomeOf = (id: string) => {
    const step = template.nodes.find((node) => node.id === id);
    return (step ? outcomesOf(step)[0] : undefined) ?? 'done';
  };
  return (
    <>
      <div className={classes['head']}>
        <SearchSelect
          label={t('inspector.condition.subject')}
          className={classes['subject']}
          value={subject}
          shown={subjectChoice(template, subject, list, say, t)}
          choices={() => subjectGroups(template, list, say, t)}
          onChange={(next) => onChange(withSubject(value, next, { outcomeOf }))}
        />
        {menu}
      </div>
      <Predicate slot={slot} list={list} />
    </>
  );
}
