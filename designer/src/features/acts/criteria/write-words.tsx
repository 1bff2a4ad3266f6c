import { Button, Select } from '@mantine/core';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useSession } from '../../../api-client/session.ts';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { Icon } from '../../../ui/icons.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import { peopleAt, peopleToPick } from '../people-of.ts';
import classes from './criteria.module.css';
import { oneLine } from './gathering.ts';
import { SaidSoFar } from './said-so-far.tsx';
import { TagButtons } from './tag-buttons.tsx';
import { newRow, useRowSteps } from './use-row-steps.ts';
import type { WayProps } from './way-props.ts';

/** Nobody's name stands beside the words. */
const NO_NAME = '-';
/** A column of so few choices is answered with the words; larger families are given together, afterwards. */
const FEW = 3;
const MOST_CHARACTERS = 300;

/** One idea at a time, in the words of whoever says it. */
export function WriteWords({ contract, list, columns }: WayProps) {
  const { t } = useWords();
  const me = useSession().data?.person?.id ?? null;
  const { run, trouble } = useRowSteps(contract, list);
  const isAtTable = peopleAt(contract).some(({ id }) => id === me);
  const [who, setWho] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [tags, setTags] = useState<Record<string, string | null>>({});
  const [label, help] = [useId(), useId()];
  const field = useRef<HTMLTextAreaElement>(null);
  const author = columns.author === null ? null : (who ?? (isAtTable && me !== null ? me : NO_NAME));
  const person = author === NO_NAME ? null : author;
  const asked = columns.tags.filter(({ choices, required }) => required || (choices ?? []).length <= FEW);
  const isComplete = oneLine(words) !== '' && asked.every(({ id, required }) => !required || tags[id]);

  // The field is free at once for the next idea; what was refused comes back, unless something else is written by then.
  const add = async () => {
    field.current?.focus();
    if (!isComplete) return;
    const said = oneLine(words);
    const by = columns.author ? { [columns.author.id]: person } : {};
    setWords('');
    setTags({});
    const done = await run([{ does: 'add', row: newRow(), values: { [columns.words.id]: said, ...tags, ...by } }]);
    if (done) announce(t('criteria.noted', { words: said }));
    else setWords((since) => (since === '' ? said : since));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };
  return (
    <>
      {columns.author ? (
        <Select
          label={t('criteria.whose')}
          description={t('criteria.whoseHelp')}
          data={[...peopleToPick(contract), { value: NO_NAME, label: t('criteria.noName') }]}
          value={author}
          onChange={(next) => setWho(next)}
          allowDeselect={false}
        />
      ) : null}
      <div className={classes['say']}>
        <label id={label} htmlFor={`${label}-words`}>
          {t(person !== null && person !== me ? 'criteria.theirWords' : 'criteria.ownWords')}
        </label>
        <div className={classes['quoted']}>
          <span aria-hidden="true">«</span>
          <textarea
            ref={field}
            id={`${label}-words`}
            rows={2}
            maxLength={MOST_CHARACTERS}
            aria-describedby={help}
            value={words}
            onKeyDown={onKey}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <span aria-hidden="true">»</span>
        </div>
        <p id={help} className="small muted">
          {t('criteria.oneIdea')}
        </p>
      </div>
      {asked.map((tag) => (
        <TagButtons
          key={tag.id}
          tag={tag}
          value={tags[tag.id] ?? undefined}
          onChange={(choice) => setTags({ ...tags, [tag.id]: choice })}
        />
      ))}
      {trouble === null ? null : (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(trouble, t)}
        </p>
      )}
      <div>
        <Button
          variant="light"
          leftSection={<Icon name="add" />}
          aria-disabled={!isComplete}
          onClick={() => void add()}
        >
          {t('criteria.add')}
        </Button>
      </div>
      <SaidSoFar contract={contract} list={list} columns={columns} author={person} />
    </>
  );
}
