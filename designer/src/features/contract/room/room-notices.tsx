import { Link } from 'react-router';
import type { Contract } from '../../../api-client/types.ts';
import { dayAndMonth, longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Banner } from '../../../ui/banner.tsx';
import { useToday } from '../../../ui/today.tsx';
import { RemoveRehearsal } from './remove-rehearsal.tsx';
import { useRest } from './use-rest.ts';

/** What is particular about this contract today, said before anything else: it rests, it is over, it has not begun. */
export function RoomNotices({ contract }: { contract: Contract }) {
  const { t, language } = useWords();
  const { id, title, rehearsal, status, end, my, parties, programme } = contract;
  if (status === 'draft')
    return (
      <Banner kind="neutral" icon="calendar" title={t('notice.draft')}>
        {t('notice.draftText')} <Link to={`/programmes/${programme.id}`}>{t('notice.draftCalendar')}</Link>
      </Banner>
    );
  if (status === 'starting')
    return (
      <Banner kind="waiting" title={t('contract.starting')}>
        {t('notice.startingText')}
      </Banner>
    );
  if (status === 'suspended') return <Rest contract={contract} />;
  if (status === 'poisoned')
    return (
      <Banner kind="late" title={t('notice.poisoned')}>
        {t(my.coordinates ? 'notice.poisonedCoordinator' : 'notice.poisonedText')}
      </Banner>
    );
  if (status === 'ended' && end)
    return (
      <Banner
        kind="done"
        icon="flag"
        title={t('notice.ended', { date: longDate(end.on, language) })}
        {...(rehearsal && my.coordinates ? { action: <RemoveRehearsal contract={id} title={title} /> } : {})}
      >
        {t(rehearsal ? 'notice.endedRehearsal' : 'notice.endedText')}
      </Banner>
    );
  if (my.coordinates && !my.steers && my.roles.length === 0)
    return (
      <Banner kind="neutral" title={t('notice.withoutSeat')}>
        {t('notice.withoutSeatText')} <Link to={`/contrats/${id}/table`}>{t('parties.title')}</Link>
      </Banner>
    );
  if (my.roles.length === 0 && !my.coordinates && parties.length > 0)
    return (
      <Banner kind="neutral" title={t('notice.observer')}>
        {t('notice.observerText')}
      </Banner>
    );
  return null;
}

/** A pause says since when, and what goes on meanwhile: dates that wait, time limits that do not. */
function Rest({ contract }: { contract: Contract }) {
  const { t, language } = useWords();
  const today = useToday();
  const since = useRest(contract);
  const title =
    since === null ? t('notice.paused') : t('notice.pausedSince', { date: dayAndMonth(since, language, today) });
  return (
    <Banner kind="waiting" icon="pause" title={title}>
      {t(contract.my.coordinates ? 'notice.pausedCoordinator' : 'notice.pausedText')}
    </Banner>
  );
}
