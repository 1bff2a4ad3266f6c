import { Select } from '@mantine/core';
import type { Act } from '#schema/acts';
import type { Person } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Icon } from '../../ui/icons.tsx';
import classes from './on-behalf.module.css';

const CHANNELS = ['phone', 'meeting', 'spoken', 'paper', 'letter'] as const;
type Channel = (typeof CHANNELS)[number];

/** For whom an act counts, how they said it, and on which day, where that is not today. */
export type Behalf = { for: string | null; channel: Channel; on: string | null };

type OnBehalfProps = {
  value: Behalf;
  onChange: (behalf: Behalf) => void;
  people: readonly Person[];
  me: string;
  today: string;
};

/** Answering for another person says so, in violet, with how they said it. */
export function OnBehalf({ value, onChange, people, me, today }: OnBehalfProps) {
  const { t } = useWords();
  const person = people.find(({ id }) => id === value.for);
  return (
    <>
      {person && person.id !== me ? (
        <div className={classes['behalf']}>
          <p className="row">
            <Icon name="private" />
            <b>{t('behalf.notice', { name: person.name })}</b>
          </p>
          <Select
            label={t('behalf.channel')}
            data={CHANNELS.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
            value={value.channel}
            onChange={(channel) => onChange({ ...value, channel: (channel ?? 'phone') as Channel })}
            allowDeselect={false}
          />
        </div>
      ) : null}
      <details className={classes['day']}>
        <summary>{t('behalf.otherDay')}</summary>
        <DateInput
          label={t('behalf.day')}
          value={value.on}
          onChange={(on) => onChange({ ...value, on: on !== null && on > today ? today : on })}
        />
      </details>
    </>
  );
}

/** The act, with whom it counts for and the day it really happened. */
export function withBehalf<A extends Act>(act: A, { for: person, channel, on }: Behalf): A {
  return {
    ...act,
    ...(person === null ? {} : { for: person, channel }),
    ...(on === null ? {} : { on }),
  };
}
