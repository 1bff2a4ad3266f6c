import { useWords } from '../../../locales/use-words.ts';
import { Pill } from '../../../ui/pill.tsx';
import type { Became } from './what-became.ts';

/** Done or late, in a word; what is to come has no mark. */
export function DateMark({ became: { state } }: { became: Became }) {
  const { t } = useWords();
  if (state === 'coming') return null;
  const isLate = state === 'late';
  return <Pill kind={isLate ? 'late' : 'done'}>{t(isLate ? 'dates.year.mark.late' : 'dates.year.mark.done')}</Pill>;
}
