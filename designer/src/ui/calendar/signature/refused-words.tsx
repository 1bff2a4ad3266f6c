import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import type { DayRefused } from './signature-day.ts';

/** Why a signature cannot be on a day, in one sentence. */
export function useRefusedWords(): (refused: DayRefused) => string {
  const { t, language } = useWords();
  return ({ why, on }) => t(`moving.refused.${why}`, { date: dayAndMonth(on, language) });
}

export function RefusedWords({ refused }: { refused: DayRefused }) {
  return useRefusedWords()(refused);
}
