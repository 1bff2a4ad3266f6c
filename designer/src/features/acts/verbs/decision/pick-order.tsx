import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { moved } from './ballot.ts';
import type { PickProps } from './pick-choices.tsx';
import classes from './pick-order.module.css';

/** What one prefers, first on top: each thing goes up or down with a button. */
export function PickOrder({ form, ballot, onChange }: PickProps) {
  const { t, say } = useWords();
  const [said, setSaid] = useState('');
  const titles = new Map((form.choices ?? []).map(({ id, title }) => [id, say(title)]));
  const move = (id: string, by: -1 | 1) => {
    const choices = moved(ballot.choices, id, by);
    onChange({ ...ballot, choices });
    setSaid(t('decision.nowAt', { title: titles.get(id) ?? '', place: choices.indexOf(id) + 1 }));
  };
  return (
    <fieldset className={classes['order']}>
      <legend>{t('decision.rank')}</legend>
      <ol>
        {ballot.choices.map((id, place) => (
          <li key={id} className={classes['choice']}>
            <b className={`tabular ${classes['place']}`}>{place + 1}</b>
            <span className={classes['title']}>{titles.get(id)}</span>
            <Move
              words={t('decision.up', { title: titles.get(id) ?? '' })}
              icon="moveUp"
              onMove={() => move(id, -1)}
              off={place === 0}
            />
            <Move
              words={t('decision.down', { title: titles.get(id) ?? '' })}
              icon="moveDown"
              onMove={() => move(id, 1)}
              off={place === ballot.choices.length - 1}
            />
          </li>
        ))}
      </ol>
      <output className="hidden-words">{said}</output>
    </fieldset>
  );
}

function Move({ words, icon, onMove, off }: { words: string; icon: string; onMove: () => void; off: boolean }) {
  return (
    <ActionIcon
      variant="default"
      size={44}
      aria-label={words}
      aria-disabled={off}
      data-disabled={off || undefined}
      onClick={() => off || onMove()}
    >
      <Icon name={icon} size={18} />
    </ActionIcon>
  );
}
