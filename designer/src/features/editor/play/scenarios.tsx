import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { freshId } from '#engine/authoring/ids';
import type { Play } from '#engine/play/play';
import { datesOf, endOf, isGreen, type Told, tellScenario } from '#engine/play/scenarios';
import type { Scenario } from '#schema/template';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { useEditor, useIsReadOnly, useTemplate } from '../draft/editor-context.tsx';
import classes from './play.module.css';
import { usePlaying } from './play-context.tsx';
import { recordOf, storyOf } from './story.ts';
import { usePlayWords } from './use-play-words.ts';

/** The stories kept with the template, told again at every change; red ones keep it from being published. */
export function Scenarios({ play, isWhole }: { play: Play | null; isWhole: boolean }) {
  const { t } = useWords();
  const template = useTemplate();
  const isReadOnly = useIsReadOnly();
  const told = useMemo(
    () => (template.scenarios ?? []).map((scenario) => ({ scenario, told: tellScenario(template, scenario) })),
    [template],
  );
  return (
    <section className="sheet" aria-labelledby="scenarios">
      <header>
        <h2 id="scenarios">{t('play.scenarios')}</h2>
      </header>
      {told.length === 0 ? <p className={`muted ${classes['none']}`}>{t('play.noScenario')}</p> : null}
      <ul>
        {told.map(({ scenario, told: how }) => (
          <ScenarioLine key={scenario.id} scenario={scenario} told={how} />
        ))}
      </ul>
      {play && isWhole && !isReadOnly ? <Record play={play} /> : null}
    </section>
  );
}

function Record({ play }: { play: Play }) {
  const { t } = useWords();
  const editor = useEditor();
  const { story } = usePlaying();
  const [title, setTitle] = useState('');
  const record = () => {
    const known = editor.template().scenarios ?? [];
    const id = freshId(
      known.map((scenario) => scenario.id),
      title,
      'essai',
    );
    const ends = endOf(play);
    const scenario: Scenario = {
      ...{ id, title: { fr: title.trim() }, ...recordOf(story, play), expected: datesOf(play) },
      ...(ends ? { ends } : {}),
    };
    editor.do({
      edits: [{ op: 'set', path: ['scenarios'], value: [...known, scenario] }],
      words: { key: 'play.action.recorded', values: { title: title.trim() } },
    });
    setTitle('');
  };
  return (
    <form
      className={classes['record']}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <TextInput
        label={t('play.recordTitle')}
        description={t('play.recordHelp')}
        value={title}
        maxLength={200}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={title.trim() === ''}>
        {t('play.record')}
      </Button>
    </form>
  );
}

function ScenarioLine({ scenario, told }: { scenario: Scenario; told: Told }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const { setStory } = usePlaying();
  const remove = () => {
    const kept = (editor.template().scenarios ?? []).filter(({ id }) => id !== scenario.id);
    editor.do({
      edits: [
        kept.length === 0 ? { op: 'unset', path: ['scenarios'] } : { op: 'set', path: ['scenarios'], value: kept },
      ],
      words: { key: 'play.action.forgotten', values: { title: scenario.title.fr } },
    });
  };
  return (
    <li className={classes['scenario']}>
      <div>
        <b>{say(scenario.title)}</b>{' '}
        {isGreen(told) ? <Pill kind="done">{t('play.green')}</Pill> : <Pill kind="late">{t('play.red')}</Pill>}
        <Why told={told} />
      </div>
      <div className="row">
        <Button size="xs" variant="default" onClick={() => setStory(storyOf(scenario))}>
          {t('play.replay')}
        </Button>
        {isReadOnly ? null : (
          <Button size="xs" variant="subtle" onClick={remove}>
            {t('play.forget')}
          </Button>
        )}
      </div>
    </li>
  );
}

const MOST_SAID = 6;

function Why({ told: { stoppedAt, missing, end } }: { told: Told }) {
  const { t, language } = useWords();
  const words = usePlayWords();
  return (
    <ul className={classes['news']}>
      {stoppedAt ? <li>{t('play.stopped', { step: stoppedAt.move + 1, code: stoppedAt.refusal.code })}</li> : null}
      {missing.slice(0, MOST_SAID).map(({ expected, on }, at) => {
        const name = expected.phase === undefined ? words.step(expected.step ?? '') : words.phase(expected.phase);
        const was = shortDate(expected.on, language);
        return (
          <li key={at}>
            <Icon name="shifted" size={15} />
            <span>
              {on === null
                ? t('play.dateGone', { name, was })
                : t('play.dateMoved', { name, was, now: shortDate(on, language) })}
            </span>
          </li>
        );
      })}
      {missing.length > MOST_SAID ? <li>{t('play.moreDates', { count: missing.length - MOST_SAID })}</li> : null}
      {end ? <li>{t('play.endDiffers')}</li> : null}
    </ul>
  );
}
