import { Switch } from '@mantine/core';
import { useId } from 'react';
import type { ReminderChoice, ReminderWay } from '../../../api-client/questions/my.ts';
import { useWords } from '../../../locales/use-words.ts';
import box from '../../../ui/easy/box.module.css';
import { EasyIcon } from '../../../ui/easy/easy-icon.tsx';
import { putFirst, rankOf, turned } from './chosen-channels.ts';
import classes from './reminders.module.css';
import type { Choose } from './use-choice.ts';

const ICONS = { mail: 'letter', sms: 'message', call: 'phone', letter: 'post' } as const;

type ChannelsBoxProps = { choice: ReminderChoice; onChoose: Choose };

/** By which channels messages come. What leads nowhere says so, and cannot be turned on. */
export function ChannelsBox({ choice, onChoose }: ChannelsBoxProps) {
  const { t } = useWords();
  const title = useId();
  const isOnly = choice.channels.length === 1;
  return (
    <section className={box['box']} aria-labelledby={title}>
      <h2 id={title} className={box['boxTitle']}>
        {t('reminders.channels')}
      </h2>
      <ul className={classes['ways']}>
        {choice.ways.map((way) => (
          <Way key={way.channel} way={way} choice={choice} onChoose={onChoose} />
        ))}
      </ul>
      {isOnly ? <p className="muted">{t('reminders.keepOne')}</p> : null}
      {choice.ways.some(isOutOfReach) ? <p className="muted">{t('reminders.toAdd')}</p> : null}
    </section>
  );
}

const isOutOfReach = ({ by, hasAddress }: ReminderWay) => by !== 'nobody' && !hasAddress;

function Way({ way, choice, onChoose }: ChannelsBoxProps & { way: ReminderWay }) {
  const { t } = useWords();
  const id = useId();
  const { channel } = way;
  const { channels } = choice;
  const name = t(`reminders.channel.${channel}`);
  const rank = rankOf(channels, channel);
  const isPossible = way.by !== 'nobody' && way.hasAddress;
  const isLast = rank !== null && channels.length === 1;
  const choose = (next: typeof channels) => void onChoose({ ...choice, channels: next }, choice);
  return (
    <li>
      <EasyIcon name={ICONS[channel]} size={22} />
      <div className={classes['way']}>
        <label htmlFor={id} className={classes['wayName']}>
          {name}
        </label>
        <span id={`${id}-says`} className="muted">
          {saysOf(way, t)}
        </span>
        {rank === null ? null : <span className={classes['rank']}>{t(`reminders.${rank}`)}</span>}
        {rank === null || rank === 'first' ? null : (
          <button
            type="button"
            className={classes['plain']}
            aria-label={t('reminders.makeFirstOf', { channel: name })}
            onClick={() => choose(putFirst(channels, channel))}
          >
            {t('reminders.makeFirst')}
          </button>
        )}
      </div>
      <Switch
        id={id}
        size="lg"
        aria-describedby={`${id}-says`}
        checked={rank !== null}
        disabled={isLast || (rank === null && !isPossible)}
        onChange={(event) => choose(turned(channels, channel, event.currentTarget.checked))}
      />
    </li>
  );
}

function saysOf({ channel, by, hasAddress }: ReminderWay, t: ReturnType<typeof useWords>['t']): string {
  if (by === 'nobody') return t('reminders.notHere');
  return t(`reminders.${hasAddress ? 'says' : 'noAddress'}.${channel}`);
}
