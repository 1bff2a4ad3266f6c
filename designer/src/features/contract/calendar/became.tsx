import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import type { DateLine } from '../../../ui/timeline/date-lines.ts';
import { useToday } from '../../../ui/today.tsx';
import type { Became as WhatBecame } from './what-became.ts';

const WORDS: Record<WhatBecame['state'], string> = {
  done: 'dates.year.doneOn',
  default: 'dates.year.defaultOn',
  late: 'dates.year.lateSince',
  coming: 'dates.year.coming',
};

/** What became of a date, and where it was planned. */
export function Became({ line, became }: { line: DateLine; became: WhatBecame }) {
  const { t, language } = useWords();
  const today = useToday();
  return (
    <div className="small">
      <p>{t(WORDS[became.state], { date: dayAndMonth(became.on, language, today) })}</p>
      {line.plannedOn === null ? null : (
        <p>{t('dates.year.plannedOn', { date: dayAndMonth(line.plannedOn, language, today) })}</p>
      )}
      {line.shiftedFrom === null ? null : (
        <p>{t('dates.year.shifted', { date: dayAndMonth(line.shiftedFrom, language, today) })}</p>
      )}
    </div>
  );
}
