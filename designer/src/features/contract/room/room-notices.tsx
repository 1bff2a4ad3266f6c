import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Contract } from '../../../api-client/types.ts';
import { dayAndMonth, longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import classes from './room-notices.module.css';
import { useRest } from './use-rest.ts';

/** What is particular about this contract today, said before anything else: it rests, it is over, it has not begun. */
export function RoomNotices({ contract }: { contract: Contract }) {
  const { t, language } = useWords();
  const { status, end, my, parties, programme } = contract;
  if (status === 'draft')
    return (
      <Notice icon="calendar" title={t('notice.draft')}>
        {t('notice.draftText')} <Link to={`/programmes/${programme.id}`}>{t('notice.draftCalendar')}</Link>
      </Notice>
    );
  if (status === 'starting')
    return (
      <Notice icon="waiting" title={t('contract.starting')}>
        {t('notice.startingText')}
      </Notice>
    );
  if (status === 'suspended') return <Rest contract={contract} />;
  if (status === 'poisoned')
    return (
      <Notice icon="late" kind="late" title={t('notice.poisoned')}>
        {t(my.coordinates ? 'notice.poisonedCoordinator' : 'notice.poisonedText')}
      </Notice>
    );
  if (status === 'ended' && end)
    return (
      <Notice icon="flag" title={t('notice.ended', { date: longDate(end.on, language) })}>
        {t('notice.endedText')}
      </Notice>
    );
  if (my.roles.length === 0 && !my.coordinates && parties.length > 0)
    return (
      <Notice icon="eye" title={t('notice.observer')}>
        {t('notice.observerText')}
      </Notice>
    );
  return null;
}

/** A pause says since when, and what goes on meanwhile: dates that wait, time limits that do not. */
function Rest({ contract }: { contract: Contract }) {
  const { t, language } = useWords();
  const since = useRest(contract);
  const title = since === null ? t('notice.paused') : t('notice.pausedSince', { date: dayAndMonth(since, language) });
  return (
    <Notice icon="pause" title={title}>
      {t(contract.my.coordinates ? 'notice.pausedCoordinator' : 'notice.pausedText')}
    </Notice>
  );
}

type NoticeProps = { icon: string; kind?: 'plain' | 'late'; title: string; children: ReactNode };

/** A band above the room. */
export function Notice({ icon, kind = 'plain', title, children }: NoticeProps) {
  return (
    <div className={classes['notice']} data-kind={kind} role="note">
      <Icon name={icon} size={20} />
      <p>
        <b>{title}</b> {children}
      </p>
    </div>
  );
}
