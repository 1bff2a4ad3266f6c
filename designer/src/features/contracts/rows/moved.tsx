import { daysBetween, longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import type { Line } from './line.ts';

/** When something last happened. */
export function Moved({ line: { lastEventOn, today } }: { line: Line }) {
  const { t, language } = useWords();
  if (lastEventOn === null) return null;
  return (
    <time dateTime={lastEventOn} title={longDate(lastEventOn, language)} className="small muted tabular">
      {t('contracts.moved', { days: Math.max(daysBetween(lastEventOn, today), 0) })}
    </time>
  );
}
