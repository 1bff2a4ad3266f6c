import type { CivilDate } from '#schema/facts';
import { plusDays } from '../../locales/dates.ts';

/** A date as it leaves for another program: no name of anybody, only of steps and roles. */
export type FileDate = {
  id: string;
  on: CivilDate;
  title: string;
  what: string;
  who: string;
  shiftedFrom: CivilDate | null;
};

/** A calendar file (RFC 5545) of days, each a whole day: no zone may move them. */
export function calendarFile(programme: string, name: string, dates: readonly FileDate[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trame//Calendar before launch//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...dates.flatMap((date) => eventLines(programme, date)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(programme: string, { id, on, title, what, who }: FileDate): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${programme}/${id.replaceAll(' ', '/')}`)}@trame`,
    // The same dates give the same file: the stamp is the day itself.
    `DTSTAMP:${compact(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(plusDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(who === '' ? what : `${what} · ${who}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** A title comes from a template that a stranger may have written: it can neither end a line nor begin another. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

const MOST_BYTES = 75;

/** No line is longer than 75 bytes; a letter of several bytes is not cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > MOST_BYTES - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
