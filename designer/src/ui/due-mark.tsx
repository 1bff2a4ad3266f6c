import { daysBetween } from '../locales/dates.ts';
import { useWords } from '../locales/use-words.ts';
import { Pill } from './pill.tsx';

const SOON_DAYS = 7;

/** How near a date is: late, soon, or further away. */
export function DueMark({ on, today }: { on: string; today: string }) {
  const { t } = useWords();
  const days = daysBetween(today, on);
  if (days < 0) return <Pill kind="late">{t('due.late', { days: -days })}</Pill>;
  if (days <= SOON_DAYS) return <Pill kind="soon">{t('due.in', { days })}</Pill>;
  return (
    <Pill kind="neutral" icon="calendar">
      {t('due.in', { days })}
    </Pill>
  );
}
