import type { Data } from '#schema/acts';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';

/** What a year of a programme is asked with. Everything is in the address of the page, so that it can be sent. */
export type Question = {
  opened: CivilDate;
  /** Days on which steps are done: the signature, first of all. */
  on: Record<string, CivilDate>;
  /** Another place than the programme's, whose days off count. */
  territory: string | null;
  goodFriday: boolean | null;
  /** Who is late, by how many days. */
  late: Record<string, number>;
  /** Who never answers. */
  silent: string[];
  /** What people answer or choose, where the programme leaves them free. */
  answers: Record<string, string>;
  fields: Record<string, Data>;
  /** How many people in each role. */
  people: Record<string, number>;
};

/** Whether somebody is supposed late or silent: the year is then compared with the planned one. */
export function isTrial({ late, silent }: Question): boolean {
  return silent.length > 0 || Object.values(late).some((days) => days > 0);
}

/** The same year with everybody on time. */
export function plannedOf(question: Question): Question {
  return { ...question, late: {}, silent: [] };
}

/** Where a year is lived, if not where its programme says: whose days off move its dates. */
export type Place = Pick<Question, 'territory' | 'goodFriday'>;

/** The programme in the place that was asked for. */
export function placed(template: Template, { territory, goodFriday }: Place): Template {
  return {
    ...template,
    ...(territory === null ? {} : { territory }),
    ...(goodFriday === null ? {} : { goodFriday }),
  };
}

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
/** However late, somebody comes within a year. */
export const MOST_LATE = 365;

/** Reads a question in an address. What cannot be read is left out: an address is written by anybody. */
export function questionIn(search: URLSearchParams, today: CivilDate): Question {
  const opened = search.get('ouverture') ?? '';
  const goodFriday = search.get('vendredi-saint');
  return {
    opened: isDate(opened) ? opened : today,
    on: named(search, 'signe', (value) => (isDate(value) ? value : null)),
    territory: search.get('territoire'),
    goodFriday: goodFriday === 'oui' ? true : goodFriday === 'non' ? false : null,
    late: named(search, 'retard', (value) => whole(value, MOST_LATE)),
    silent: search.getAll('silence'),
    answers: named(search, 'reponse', (value) => value),
    fields: named(search, 'champ', fieldIn),
    people: named(search, 'personnes', (value) => whole(value, 100)),
  };
}

/** Writes a question as an address, leaving out what is usual. */
export function addressOf(question: Question): URLSearchParams {
  const search = new URLSearchParams({ ouverture: question.opened });
  const put = (name: string, values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) search.set(`${name}.${key}`, String(value));
  };
  put('signe', question.on);
  if (question.territory !== null) search.set('territoire', question.territory);
  if (question.goodFriday !== null) search.set('vendredi-saint', question.goodFriday ? 'oui' : 'non');
  put('retard', question.late);
  for (const role of question.silent) search.append('silence', role);
  put('reponse', question.answers);
  put('champ', Object.fromEntries(Object.entries(question.fields).map(([key, value]) => [key, fieldText(value)])));
  put('personnes', question.people);
  return search;
}

function named<T>(search: URLSearchParams, name: string, read: (value: string) => T | null): Record<string, T> {
  const found: Record<string, T> = {};
  for (const [key, value] of search) {
    if (!key.startsWith(`${name}.`)) continue;
    const meant = read(value);
    if (meant !== null) found[key.slice(name.length + 1)] = meant;
  }
  return found;
}

function isDate(value: string): boolean {
  const date = DATE.test(value) ? new Date(`${value}T12:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function whole(value: string, most: number): number | null {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 && number <= most ? number : null;
}

/** "oui", "non", a number, or a word. */
function fieldIn(value: string): Data {
  if (value === 'oui' || value === 'non') return value === 'oui';
  return /^-?[0-9]{1,12}$/.test(value) ? Number(value) : value;
}

function fieldText(value: Data): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
