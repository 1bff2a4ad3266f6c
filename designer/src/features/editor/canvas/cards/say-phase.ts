import { dayAndShortMonth, monthAndYear } from '../../../../locales/dates.ts';
import type { Language } from '../../../../locales/first-language.ts';

type Translate = (key: string, values?: Record<string, unknown>) => string;
type Span = { from: string; to: string | null } | null;

/** When a phase runs in the year of the draft: "nov. 2026 à janv. 2027", or its days where it is short. */
export function sayPhase(span: Span, t: Translate, language: Language): string {
  if (span === null) return '';
  const { from, to } = span;
  if (to === null) return t('canvas.phaseFrom', { from: monthAndYear(from, language) });
  const isShort = from.slice(0, 7) === to.slice(0, 7);
  if (from === to) return dayAndShortMonth(from, language);
  const words = isShort ? dayAndShortMonth : monthAndYear;
  return t('canvas.phaseSpan', { from: words(from, language), to: words(to, language) });
}
