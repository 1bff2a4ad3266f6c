import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import classes from './evaluate-fields.module.css';
import { kept, useBuild, type VerbFieldsProps } from './verb-fields.ts';

type Filled = { answers: Record<string, string>; words: string };

const NO_OPINION = ['dontKnow', 'pass'] as const;

/** One's view, criterion by criterion; "I don't know" and "I pass" are full answers. */
export function EvaluateFields({ item, onChange }: VerbFieldsProps) {
  const { t, say } = useWords();
  const [filled, setFilled] = useState<Filled>({ answers: {}, words: '' });
  const { criteria = [], scale = [] } = item.form;
  useBuild(onChange, filled, async ({ answers, words }, keep) => {
    const text = await kept(keep, words);
    return { type: 'evaluate', item: item.id, answers, ...(text ? { text } : {}) };
  });
  return (
    <>
      {criteria.length === 0 ? <p>{t('evaluate.noCriteria')}</p> : null}
      {criteria.map(({ id, title }) => (
        <Radio.Group
          key={id}
          label={t('evaluate.criterion', { title: say(title) })}
          value={filled.answers[id] ?? null}
          onChange={(level) => setFilled({ ...filled, answers: { ...filled.answers, [id]: level } })}
        >
          <Stack gap={8} mt={6} className={classes['levels'] ?? ''}>
            {scale.map((level) => (
              <Radio key={level.id} value={level.id} label={say(level.title)} />
            ))}
            {NO_OPINION.map((level) => (
              <Radio key={level} value={level} label={t(`evaluate.${level}`)} />
            ))}
          </Stack>
        </Radio.Group>
      ))}
      <Textarea
        label={t('evaluate.words')}
        description={t('evaluate.wordsHelp')}
        value={filled.words}
        autosize
        minRows={2}
        onChange={(event) => setFilled({ ...filled, words: event.currentTarget.value })}
      />
    </>
  );
}
