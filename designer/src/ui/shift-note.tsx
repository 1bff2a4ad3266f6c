import type { ShownDate } from '../api-client/types.ts';
import { shortDate } from '../locales/dates.ts';
import { useWords } from '../locales/use-words.ts';
import { Icon } from './icons.tsx';
import classes from './shift-note.module.css';

/** Always say the shift: "au lieu du mer. 15 août (Assomption)". */
export function ShiftNote({ date }: { date: ShownDate }) {
  const { t, say, language } = useWords();
  if (date.from === null) return null;
  const from = shortDate(date.from, language, date.on);
  return (
    <span className={classes['note']}>
      <Icon name="shifted" size={14} />
      {date.because === null
        ? t('date.insteadOf', { from })
        : t('date.insteadOfBecause', { from, because: say(date.because) })}
    </span>
  );
}
