import type { ReminderPolicy } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import classes from './ladder.module.css';
import { recipientWords } from './rung-words.ts';
import { dayName, inOrder } from './rungs.ts';

/** The same ladder in words, for whoever reads rather than looks. */
export function LadderList({ steps }: { steps: ReminderPolicy['steps'] }) {
  const { t, say } = useWords();
  const template = useTemplate();
  return (
    <ol className={classes['list']}>
      {inOrder(steps).map(({ rung, at }) => (
        <li key={at}>
          <b>{dayName(rung.offset)}</b>
          <span>
            {recipientWords(rung, template, say, t)}
            {rung.channel === undefined ? null : `, ${t(`inspector.ladder.channel.${rung.channel}`)}`}
            {rung.repeat === undefined
              ? null
              : `, ${t('inspector.ladder.repeated', { times: rung.repeat.times, days: dayName(rung.repeat.every).slice(2) })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
