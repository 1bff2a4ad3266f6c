import { holidayName } from '#engine/calendar/holidays';
import { toDay, weekdayOf } from '#engine/calendar/plain-date';
import { dayOffReason } from '#engine/calendar/reason-of-shift';
import type { Entry, EntryKind, Preview } from '#engine/simulate';
import type { Template } from '#schema/template';
import { textOf } from '../near.ts';
import type { Language } from '../terminal.ts';
import { TABLE_TEXTS } from './table-texts.ts';

/** A calendar as people read it: one line a date, who it is for, and why a day was moved. */
export function previewTable(template: Template, calendar: Preview, language: Language): string {
  const words = TABLE_TEXTS[language];
  const heading = words.heading(textOf(template.title, language), calendar.opened, template.territory);
  const lines = inReadingOrder(calendar.entries).map((entry) => lineOf(template, entry, language));
  return [
    heading,
    '',
    ...lines,
    '',
    words.ends(calendar.ends),
    ...calendar.incidents.map((incident) => words.incident(incident.date, incident.code, incident.node)),
    words.supposed(calendar.assumed.map(({ name, value }) => `${name} = ${sayValue(value)}`)),
  ].join('\n');
}

/** Programs want instants in order; people want days, and on one day what opens before what is due. */
function inReadingOrder(entries: readonly Entry[]): Entry[] {
  const ranked = entries.map((entry, ix) => ({ entry, ix, rank: ORDER.indexOf(entry.what) }));
  ranked.sort((a, b) => compareTexts(a.entry.date, b.entry.date) || a.rank - b.rank || a.ix - b.ix);
  return ranked.map(({ entry }) => entry);
}

const ORDER: readonly EntryKind[] = [
  ...(['phase-opened', 'starts', 'opens', 'reminder', 'escalation', 'due', 'default', 'stops'] as const),
  ...(['phase-closed', 'end'] as const),
];

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const WHAT_WIDTH = 12;

function lineOf(template: Template, entry: Entry, language: Language): string {
  const words = TABLE_TEXTS[language];
  const weekday = words.weekdays[weekdayOf(toDay(entry.date))];
  const day = `${entry.date} ${weekday} ${hourOf(entry).padEnd(5)}`;
  const parts = [`${day}  ${words.what[entry.what].padEnd(WHAT_WIDTH)}  ${subjectOf(template, entry, language)}`];
  if (entry.for.length > 0) parts.push(`— ${entry.for.map((role) => roleTitle(template, role, language)).join(', ')}`);
  if (entry.shiftedFrom !== null)
    parts.push(`(${words.moved(entry.shiftedFrom, reasonOf(template, entry, language))})`);
  return parts.join(' ');
}

/** The hour matters where somebody chose it: a mail at nine, a meeting at six in the evening; not midnight or noon. */
function hourOf({ at, what }: Entry): string {
  const hour = at.slice(11, 16);
  const isStated = what === 'due' || what === 'reminder' || what === 'escalation';
  return isStated && hour !== '00:00' ? hour : '';
}

function subjectOf(template: Template, entry: Entry, language: Language): string {
  const words = TABLE_TEXTS[language];
  const things = entry.kind === 'phase' ? template.phases : template.nodes;
  const thing = things.find(({ id }) => id === entry.node);
  const title = thing ? textOf(thing.title, language) : words.contract;
  return `${title} (${entry.node ?? '–'}${entry.occurrence > 1 ? ` ${entry.occurrence}` : ''})`;
}

function roleTitle(template: Template, role: string, language: Language): string {
  const found = template.roles.find(({ id }) => id === role);
  return found ? textOf(found.title, language) : role;
}

/** The engine says why in French; the calendar is asked again for the other language. */
function reasonOf({ territory, goodFriday }: Template, { shiftedFrom }: Entry, language: Language): string | null {
  if (shiftedFrom === null) return null;
  const calendar = goodFriday === undefined ? { territory } : { territory, goodFriday };
  const reason = dayOffReason(calendar, toDay(shiftedFrom));
  if (reason === null) return null;
  return 'holiday' in reason ? holidayName(reason.holiday, language) : TABLE_TEXTS[language].longDays[reason.weekday];
}

function sayValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
