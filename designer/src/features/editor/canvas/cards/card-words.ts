import type { Localised } from '#schema/primitives';
import type { Template, TemplateNode, Who } from '#schema/template';
import type { Offset, When } from '#schema/when';
import { dayAndShortMonth, shortDate } from '../../../../locales/dates.ts';
import type { Language } from '../../../../locales/first-language.ts';
import type { YearOfDrawing } from './year-of.ts';

type Say = (text: Localised | null | undefined) => string;
type Translate = (key: string, values?: Record<string, unknown>) => string;

/** How it is said: in whose language, in which year. */
export type Spoken = { say: Say; t: Translate; language: Language; year: YearOfDrawing };

/** Days shown on a card. */
const MOST_DAYS = 2;

/** What a card says, each a few words. */
export type CardWords = {
  kind: string;
  title: string;
  who: string;
  when: string;
  /** How often it comes back. */
  series: string;
  /** The day that gives, in the year of the draft. */
  date: string;
  /** The day off that moved it, or where it would have been. */
  isShifted: boolean;
  /** The first days of a series, and how many more there are. */
  dates: readonly { words: string; isShifted: boolean }[];
  more: number;
};

/** Puts a step in words. */
export function cardWords(template: Template, node: TemplateNode, { say, t, language, year }: Spoken): CardWords {
  const date = year.dateOf(node);
  const days = year.seriesOf(node).filter(({ isOff }) => !isOff);
  return {
    kind: t(`canvas.kind.${node.kind}`),
    title: say(node.title),
    who: whoOf(template, node, say, t),
    when: whenOf(template, node, say, t),
    series: seriesOf(node, t),
    date: date === null ? '' : shortDate(date.to, language, date.to),
    isShifted: date?.shiftedFrom != null,
    dates: days.slice(0, MOST_DAYS).map(({ to, shiftedFrom }) => ({
      words: dayAndShortMonth(to, language),
      isShifted: shiftedFrom !== null,
    })),
    more: Math.max(0, days.length - MOST_DAYS),
  };
}

function whoOf(template: Template, node: TemplateNode, say: Say, t: Translate): string {
  const lines = node.kind === 'notice' ? (node.to ?? []) : (node.who ?? []);
  const each = node.each && 'role' in node.each ? [node.each] : [];
  return [...new Set([...lines, ...each].map((line) => nameOf(template, line, say, t)))].join(', ');
}

function nameOf(template: Template, line: Who | { role: string }, say: Say, t: Translate): string {
  if ('role' in line) return say(template.roles.find(({ id }) => id === line.role)?.title) || line.role;
  if ('kind' in line) return t(`canvas.roleKind.${line.kind}`);
  return 'row' in line ? t('canvas.who.row') : t('canvas.who.self');
}

function whenOf(template: Template, node: TemplateNode, say: Say, t: Translate): string {
  const when =
    node.due ??
    (node.kind === 'wait' ? (node.until ?? node.expected) : undefined) ??
    (node.kind === 'service' ? node.ends : undefined) ??
    (node.recurrence && 'first' in node.recurrence ? node.recurrence.first : undefined) ??
    node.opens;
  return when === undefined ? '' : shortRule(template, when, say, t);
}

/** "Signer le contrat + 3 mois": the short form of a rule, for the size of a card. */
function shortRule(template: Template, when: When, say: Say, t: Translate): string {
  if ('on' in when) return when.on;
  if ('month' in when) return when.month;
  if ('quarter' in when) return when.quarter;
  if ('latest' in when) return t('canvas.when.latest', { count: when.latest.length });
  if ('earliest' in when) return t('canvas.when.earliest', { count: when.earliest.length });
  const distance = shortOffset(when.plus, t);
  const anchor = anchorOf(template, when.after, say, t);
  if (distance === '') return anchor;
  return anchor === '' ? distance : t('canvas.when.from', { anchor, distance });
}

function shortOffset(plus: Offset | undefined, t: Translate): string {
  return (['months', 'weeks', 'days', 'workingDays'] as const)
    .flatMap((unit) => {
      const count = plus?.[unit];
      if (count === undefined || count === 0) return [];
      if (typeof count !== 'number') return [t('canvas.when.dataOffset')];
      return [`${count < 0 ? '−' : '+'} ${t(`rule.units.${unit}`, { count: Math.abs(count) })}`];
    })
    .join(' ');
}

/** What a rule counts from; nothing for the arrival of the step itself. */
function anchorOf(template: Template, anchor: string, say: Say, t: Translate): string {
  const [kind = '', id = ''] = anchor.split(':');
  if (kind === 'node') return say(template.nodes.find((node) => node.id === id)?.title) || id;
  if (kind === 'phase') return say(template.phases.find((phase) => phase.id === id)?.title) || id;
  if (kind === 'field') return say((template.fields ?? []).find((field) => field.id === id)?.title) || id;
  if (kind === 'contract') return t('canvas.when.opened');
  return kind === 'row' || kind === 'parent' ? t('canvas.when.other') : '';
}

function seriesOf(node: TemplateNode, t: Translate): string {
  const { recurrence, each } = node;
  if (recurrence && 'dates' in recurrence) return t('canvas.series.dates', { count: recurrence.dates.length });
  if (recurrence) {
    const [unit = 'weeks', every = 1] = Object.entries(recurrence.every)[0] ?? [];
    const words = t(`canvas.series.every.${unit}`, { count: every });
    return typeof recurrence.count === 'number' ? t('canvas.series.times', { words, count: recurrence.count }) : words;
  }
  if (each && 'times' in each) return t('canvas.series.each', { count: each.times });
  if (each && 'list' in each) return t('canvas.series.rows');
  return each ? t('canvas.series.people') : '';
}
