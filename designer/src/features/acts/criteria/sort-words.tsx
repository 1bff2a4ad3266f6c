import { useRef, useState } from 'react';
import type { FormField } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { wordsOf } from '../../../ui/states.tsx';
import { Coverage } from './coverage.tsx';
import classes from './criteria.module.css';
import { type Criterion, criteriaOf, isSorted } from './criteria-columns.ts';
import { SortCard } from './sort-card.tsx';
import { useRowSteps } from './use-row-steps.ts';
import type { WayProps } from './way-props.ts';

/** Gives each criterion its families, as the programme names them: one after the other, the next opens by itself. */
export function SortWords({ contract, list, columns }: WayProps) {
  const { t, say } = useWords();
  const { run, trouble } = useRowSteps(contract, list);
  const [chosen, setChosen] = useState<string | null>(null);
  const progress = useRef<HTMLParagraphElement>(null);
  const criteria = criteriaOf(list, columns);
  const waiting = criteria.filter((criterion) => !isSorted(criterion, columns));
  const open = chosen ?? waiting[0]?.id;
  if (criteria.length === 0) return <p className="small muted">{t('criteria.empty')}</p>;

  const give = async (criterion: Criterion, tag: FormField, choice: string | null) => {
    const { id, words } = criterion;
    const { [tag.id]: _, ...others } = criterion.tags;
    const isDone = isSorted(
      { ...criterion, tags: choice === null ? others : { ...others, [tag.id]: choice } },
      columns,
    );
    // Said before it is sent: the next card opens with the answer, not after it, when a finger is already on its way.
    setChosen(isDone ? null : id);
    if (!(await run([{ does: 'change', row: id, values: { [tag.id]: choice } }]))) return;
    const family = tag.choices?.find((known) => known.id === choice);
    announce(family ? t('criteria.sortedAs', { words, family: say(family.title) }) : t('criteria.unsorted', { words }));
    if (isDone && waiting.every((one) => one.id === id)) progress.current?.focus();
  };
  return (
    <>
      <p className="small muted">{t('criteria.sortHelp')}</p>
      <p ref={progress} tabIndex={-1} className={classes['progress']}>
        {t('criteria.sortedOf', { count: criteria.length - waiting.length, of: criteria.length })}
      </p>
      <ul className={classes['cards']}>
        {criteria.map((criterion) => (
          <SortCard
            key={criterion.id}
            criterion={criterion}
            columns={columns}
            contract={contract}
            isOpen={open === criterion.id}
            onOpen={() => setChosen(criterion.id)}
            onGive={(tag, choice) => void give(criterion, tag, choice)}
          />
        ))}
      </ul>
      {trouble === null ? null : (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(trouble, t)}
        </p>
      )}
      {columns.tags.map((tag) => (
        <Coverage key={tag.id} tag={tag} criteria={criteria} />
      ))}
    </>
  );
}
