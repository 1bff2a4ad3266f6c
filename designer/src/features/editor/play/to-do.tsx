import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { type OpenItem, openIncidents, openItems } from '#engine/play/moves';
import { dayOf, type Play } from '#engine/play/play';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useEditor, useSelection } from '../draft/editor-context.tsx';
import { stepsSelected } from '../draft/selection.ts';
import classes from './play.module.css';
import { usePlaying } from './play-context.tsx';
import { wentOn } from './story.ts';
import { usePlayWords } from './use-play-words.ts';

/** What pretend people can do today, and what waits for the coordinator. One acts as anybody. */
export function ToDo({ play }: { play: Play }) {
  const { t } = useWords();
  const items = openItems(play);
  const incidents = openIncidents(play);
  const words = usePlayWords();
  const { story, setStory } = usePlaying();
  const on = dayOf(play);
  return (
    <section className="sheet" aria-labelledby="play-to-do">
      <header>
        <h2 id="play-to-do">{t('play.toDo', { count: items.length })}</h2>
      </header>
      <ul>
        {incidents.map(({ id, step, offers }) => (
          <li key={id} className={classes['item']} data-waits>
            <div>
              <b>
                <Icon name="waiting" /> {t('play.coordinator', { step: step === null ? '' : words.step(step) })}
              </b>
            </div>
            <div className="row">
              {offers.map((resolution) => (
                <Button
                  key={resolution}
                  size="xs"
                  variant="default"
                  disabled={step === null}
                  onClick={() => setStory(wentOn(story, { kind: 'move', move: { on, step: step ?? '', resolution } }))}
                >
                  {t(`play.resolution.${resolution}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
        {items.map((item) => (
          <Item key={item.id} item={item} on={on} />
        ))}
      </ul>
      {items.length + incidents.length === 0 ? (
        <p className={`muted ${classes['none']}`}>{t(play.state.end === null ? 'play.nobody' : 'play.ended')}</p>
      ) : null}
    </section>
  );
}

function Item({ item, on }: { item: OpenItem; on: string }) {
  const { t, language } = useWords();
  const editor = useEditor();
  const words = usePlayWords();
  const { story, setStory } = usePlaying();
  const { step, occurrence, seat, roles, due, outcomes } = item;
  const line = useRef<HTMLLIElement>(null);
  const { kind, ids } = useSelection();
  const isChosen = kind === 'node' && ids.includes(step);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const title = occurrence > 1 ? t('step.occurrence', { title: words.step(step), n: occurrence }) : words.step(step);
  const answer = (outcome: string) => {
    const move = { on, step, occurrence, outcome, ...(seat === undefined ? {} : { seat }) };
    setStory(wentOn(story, { kind: 'move', move }));
  };
  return (
    <li ref={line} className={classes['item']} aria-current={isChosen ? 'true' : undefined}>
      <div>
        <button type="button" className={classes['step']} onClick={() => editor.select(stepsSelected([step]))}>
          <Icon name={words.kind(step)} size={17} /> {title}
        </button>
        <p className="small muted">
          {words.roles(roles)}
          {due === null ? null : <> · {t('play.due', { date: shortDate(due, language) })}</>}
        </p>
      </div>
      <div className="row">
        {outcomes.map((outcome, place) => (
          <Button
            key={outcome}
            size="xs"
            variant={place === 0 ? 'filled' : 'default'}
            aria-label={t('play.answer', {
              step: title,
              who: words.roles(roles),
              outcome: words.outcome(step, outcome),
            })}
            onClick={() => answer(outcome)}
          >
            {words.outcome(step, outcome)}
          </Button>
        ))}
      </div>
    </li>
  );
}
