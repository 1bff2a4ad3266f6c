import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TemplateProblem } from '#schema/template-problems';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useEditor, useIsReadOnly, useTemplate } from '../../draft/editor-context.tsx';
import classes from '../inspector.module.css';
import { useThing } from '../thing.tsx';
import { readThing, thingText } from './read-thing.ts';

/** A thing as it is written in the template. What is written is checked, and put in as one action. */
export function JsonView() {
  const { t, say } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const template = useTemplate();
  const thing = useThing();
  const text = thingText(template, thing);
  const [typed, setTyped] = useState<string | null>(null);
  const [problems, setProblems] = useState<TemplateProblem[]>([]);
  const isChanged = typed !== null && typed !== text;
  const reset = () => {
    setTyped(null);
    setProblems([]);
  };
  const apply = () => {
    const reading = readThing(editor.template(), thing, typed ?? text);
    if (!reading.ok) {
      setProblems(reading.problems);
      announce(t('inspector.json.refused', { count: reading.problems.length }));
      return;
    }
    reset();
    const { kind, name } = thing;
    editor.do({
      edits: reading.edits,
      words: { key: 'setting', values: { what: 'JSON', of: name } },
      ...(kind === 'template' ? {} : { select: { kind, ids: [reading.id] } }),
    });
    announce(t('inspector.json.applied'));
  };
  return (
    <div className={classes['panel']}>
      <p className="small muted">{t(isReadOnly ? 'inspector.json.readOnly' : 'inspector.json.about')}</p>
      <Textarea
        aria-label={t('inspector.json.label', { name: thing.name })}
        value={typed ?? text}
        readOnly={isReadOnly}
        autosize
        minRows={8}
        maxRows={32}
        spellCheck={false}
        classNames={{ input: classes['json'] ?? '' }}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {problems.length === 0 ? null : (
        <ul className={classes['troubles']} aria-label={t('inspector.json.problems')}>
          {problems.map((problem, at) => (
            <li key={at}>
              <Icon name="late" size={14} />
              <span>
                {problem.path.length === 0 ? null : <code>{problem.path.join(' › ')} : </code>}
                {say(problem.messages)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isReadOnly ? null : (
        <div className={classes['buttons']}>
          <Button disabled={!isChanged} onClick={apply}>
            {t('inspector.json.apply')}
          </Button>
          <Button variant="default" disabled={!isChanged} onClick={reset}>
            {t('inspector.json.reset')}
          </Button>
        </div>
      )}
    </div>
  );
}
