import { useSession } from '../../../api-client/session.ts';
import type { OpenItem } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useToday } from '../../../ui/today.tsx';
import classes from './hands.module.css';
import { handsOf } from './hands-of.ts';

/** In whose hands something is for now, and since when a service really runs: what a card says under its title. */
export function HandNote({ item }: { item: OpenItem }) {
  const { t, language } = useWords();
  const today = useToday();
  const me = useSession().data?.person?.id;
  const { delegated, startedOn } = item;
  return (
    <>
      {delegated === null ? null : (
        <p className={classes['note']}>
          <Icon name="people" />
          <span>{t(`handed.${handsOf(delegated, me)}`, { from: delegated.from.name, to: delegated.to.name })}</span>
        </p>
      )}
      {startedOn === null ? null : (
        <p className={classes['note']}>
          <Icon name="service" />
          <span>{t('handed.started', { date: dayAndMonth(startedOn, language, today) })}</span>
        </p>
      )}
    </>
  );
}
