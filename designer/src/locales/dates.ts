import type { Language } from './first-language.ts';

/** A civil date is formatted as itself: no zone of this browser may move it. */
const at = (date: string) => new Date(`${date}T12:00:00Z`);
const TAGS: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes far longer than using it, and a page shows many dates. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${tag}:${Object.entries(options).join()}`;
  const known = formatters.get(name) ?? new Intl.DateTimeFormat(tag, options);
  formatters.set(name, known);
  return known;
}

/** The first day of a month is "1er" in French, and an English weekday has no comma after it, with a year or without. */
function format(language: Language, options: Intl.DateTimeFormatOptions, date: string): string {
  const words = formatter(TAGS[language], { timeZone: 'UTC', ...options }).format(at(date));
  if (language === 'en') return words.replace(/^(\p{L}+),/u, '$1');
  return words.replace(/(^|\s)1(?=\s|$)/u, (_, before: string) => `${before}1er`);
}

/** The year, where it is not the one the reader has in mind: that of a day nearby, or of today. */
function yearBeside(date: string, beside: string): Intl.DateTimeFormatOptions {
  return date.slice(0, 4) === beside.slice(0, 4) ? {} : { year: 'numeric' };
}

/**
 * "jeu. 16 août", for lists; "jeu. 16 août 2007" in another year than `beside`: the day of the contract, or a day that
 * stands beside it with its year.
 */
export function shortDate(date: string, language: Language, beside: string = todayHere()): string {
  return format(language, { weekday: 'short', day: 'numeric', month: 'short', ...yearBeside(date, beside) }, date);
}

/** "jeu. 16", under the name of its month; "jeu. 1er" in French. */
export function dayInWords(date: string, language: Language): string {
  return format(language, { weekday: 'short', day: 'numeric' }, date);
}

/** "16", where the month stands beside it; "1er" in French. */
export function dayOfMonth(date: string, language: Language): string {
  const day = String(Number(date.slice(8)));
  return language === 'fr' && day === '1' ? '1er' : day;
}

/** "jeudi 16 août 2007", in text. */
export function longDate(date: string, language: Language): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, date);
}

/** "jeudi 16 août", in text; with its year as in lists. */
export function dayAndMonth(date: string, language: Language, beside: string = todayHere()): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long', ...yearBeside(date, beside) }, date);
}

/** "16 août", beside a mark or on an axis, where the year is known; with its year where it is not that of `beside`. */
export function dayAndShortMonth(date: string, language: Language, beside: string = date): string {
  return format(language, { day: 'numeric', month: 'short', ...yearBeside(date, beside) }, date);
}

/** "août", on an axis. */
export function monthShort(date: string, language: Language): string {
  return format(language, { month: 'short' }, date);
}

/** "août 2007", above a month. */
export function monthAndYear(date: string, language: Language): string {
  return format(language, { month: 'long', year: 'numeric' }, date);
}

/** "décembre", for an answer of some time ago. */
export function monthOf(date: string, language: Language): string {
  return format(language, { month: 'long' }, date);
}

/** A sentence may begin with a date: "Jeudi 16 août". */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "16/08/2007", in inputs. */
export function inputDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** Reads "16/08/2007" or "16.8.2007"; null when it is no date. */
export function readInputDate(text: string): string | null {
  const found = /^\s*([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})\s*$/.exec(text);
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== date ? null : date;
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / 86_400_000);
}

/** A date so many days later. */
export function plusDays(date: string, days: number): string {
  return new Date(at(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today, here. */
export function todayHere(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "2007-01-15", the civil day of an instant in a zone. */
export function dayIn(zone: string, at: number): string {
  const parts = formatter(TAGS.fr, { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    at,
  );
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** "14:02", for a line under the heading of its day, in the contract's own zone. */
export function timeIn(zone: string, at: number, language: Language): string {
  return formatter(TAGS[language], { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}
