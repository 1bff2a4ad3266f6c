import { type ChangedKey, type Difference, differencesBetween } from '#engine/authoring/differences';
import type { Path } from '#engine/authoring/edit';
import type { Conflict } from '#engine/authoring/merge-templates';
import type { Place } from '#engine/lint/problem';
import type { Localised } from '#schema/primitives';
import type { Edge, Template, Who } from '#schema/template';
import type { Recurrence, When } from '#schema/when';
import { seriesInWords, whenInWords } from '../year/rule-words.ts';

type Say = (text: Localised | undefined) => string;
type Translate = (key: string, values?: Record<string, unknown>) => string;

/** One thing that two versions say differently, as a person would say it. */
export type DifferenceLine = {
  id: string;
  at: Place;
  what: Difference['what'];
  words: string;
  /** What it was and what it becomes, where that can be said in a few words. */
  from: string | null;
  to: string | null;
};

/** What changed from one version to another, in words: "« Évaluation » : à faire le — 2 mois après … → 3 mois après …". */
export function differenceLines(before: Template, after: Template, say: Say, t: Translate): DifferenceLine[] {
  const words = new DifferenceWords(before, after, say, t);
  return differencesBetween(before, after).flatMap((difference) => words.linesOf(difference));
}

/** What two people made of one place, in words, for whoever chooses between them. */
export function conflictWords(
  { path, mine, theirs }: Conflict,
  template: Template,
  say: Say,
  t: Translate,
): { words: string; mine: string; theirs: string } {
  const words = new DifferenceWords(template, template, say, t);
  const at = placeOf(path);
  const key = String(path[at.kind === 'template' ? 0 : 2] ?? '');
  const said = (value: unknown) => words.valueOf(key, value, template) ?? t('difference.another');
  return { words: words.placeWords(at, key), mine: said(mine), theirs: said(theirs) };
}

const KINDS: Readonly<Record<string, Place['kind']>> = {
  roles: 'role',
  fields: 'field',
  phases: 'phase',
  nodes: 'node',
  edges: 'edge',
  commitments: 'commitment',
  articles: 'article',
  reminders: 'reminder',
};

function placeOf([list, id]: Path): Place {
  const kind = KINDS[String(list)];
  return kind === undefined ? { kind: 'template' } : { kind, id: String(id) };
}

const WHENS = new Set(['due', 'opens', 'ends', 'until', 'expected', 'from']);
const TEXTS = new Set(['title', 'plain', 'note', 'text', 'summary']);

class DifferenceWords {
  private readonly before: Template;
  private readonly after: Template;
  private readonly say: Say;
  private readonly t: Translate;

  constructor(before: Template, after: Template, say: Say, t: Translate) {
    this.before = before;
    this.after = after;
    this.say = say;
    this.t = t;
  }

  linesOf(difference: Difference): DifferenceLine[] {
    const { at, what } = difference;
    const name = this.nameOf(at);
    const id = `${at.kind} ${at.id ?? ''}`;
    if (what !== 'changed')
      return [
        {
          id: `${id} ${what}`,
          at,
          what,
          words: this.t(`difference.${what}.${at.kind}`, { name }),
          from: null,
          to: null,
        },
      ];
    return difference.keys.map((changed) => ({
      ...{ id: `${id} ${changed.key}`, at: { ...at, key: changed.key }, what },
      words: this.t('difference.key', { name, key: this.labelOf(changed.key) }),
      ...this.valuesOf(changed),
    }));
  }

  placeWords(at: Place, key: string): string {
    const name = this.nameOf(at);
    return key === '' ? name : this.t('difference.key', { name, key: this.labelOf(key) });
  }

  private labelOf(key: string): string {
    return this.t(`difference.label.${key}`, { defaultValue: this.t('difference.label.other') });
  }

  private valuesOf({ key, before, after }: ChangedKey): { from: string | null; to: string | null } {
    const [from, to] = [this.valueOf(key, before, this.before), this.valueOf(key, after, this.after)];
    return from === null || to === null || from === to ? { from: null, to: null } : { from, to };
  }

  valueOf(key: string, value: unknown, template: Template): string | null {
    if (value === undefined) return this.t('difference.nothing');
    if (typeof value === 'string' && TEXTS.has(key)) return value;
    if (TEXTS.has(key) && typeof value === 'object') return this.say(value as Localised);
    if (WHENS.has(key) && typeof value === 'object') return whenInWords(template, value as When, this.say, this.t);
    if (key === 'recurrence') return seriesInWords(template, value as Recurrence, this.say, this.t);
    if (key === 'deadline' && typeof value === 'object' && value !== null && 'at' in value)
      return whenInWords(template, value.at as When, this.say, this.t);
    if (key === 'who') return (value as Who[]).map((line) => this.whoOf(line, template)).join(', ');
    if (Array.isArray(value)) return this.listOf(value, template);
    if (typeof value === 'boolean') return this.t(value ? 'difference.yes' : 'difference.no');
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? this.thingOf(value, template) : null;
  }

  private whoOf(line: Who, template: Template): string {
    const who =
      'role' in line
        ? this.thingOf(line.role, template)
        : this.t(`difference.who.${'kind' in line ? line.kind : 'other'}`);
    const { need } = line;
    if (need === undefined || need === 'one') return who;
    return this.t(need === 'all' ? 'difference.who.all' : 'difference.who.some', { who });
  }

  private listOf(values: readonly unknown[], template: Template): string | null {
    const named = values.map((value) => {
      if (typeof value === 'string') return this.thingOf(value, template);
      const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : undefined;
      return title === undefined ? null : this.say(title as Localised);
    });
    return named.includes(null) ? null : named.join(', ');
  }

  /** The title of what an id stands for, or the word itself. */
  private thingOf(id: string, { roles, phases, nodes, fields = [] }: Template): string {
    const found = [...roles, ...phases, ...nodes, ...fields].find((thing) => thing.id === id);
    return found ? this.say(found.title) : this.t(`outcome.${id}`, { defaultValue: id });
  }

  private nameOf({ kind, id }: Place): string {
    const named = (template: Template) => this.titleIn(template, kind, id ?? '');
    return named(this.after) ?? named(this.before) ?? '';
  }

  private titleIn(template: Template, kind: Place['kind'], id: string): string | null {
    const among = (things: readonly { id: string; title: Localised }[]) => {
      const found = things.find((thing) => thing.id === id);
      return found ? this.say(found.title) : null;
    };
    switch (kind) {
      case 'template':
        return this.say(template.title);
      case 'phase':
        return among(template.phases);
      case 'node':
        return among(template.nodes);
      case 'role':
        return among(template.roles);
      case 'field':
        return among(template.fields ?? []);
      case 'article':
        return among(template.articles ?? []);
      case 'edge':
        return this.arrowIn(template, id);
      case 'commitment': {
        const text = template.commitments?.find((commitment) => commitment.id === id)?.text;
        return text ? this.say(text) : null;
      }
      case 'reminder':
        return id;
    }
  }

  private arrowIn(template: Template, id: string): string | null {
    const edge: Edge | undefined = template.edges.find((known) => known.id === id);
    if (!edge) return null;
    const [from, to] = [this.thingOf(edge.from, template), this.thingOf(edge.to, template)];
    return this.t('difference.arrow', { from, to });
  }
}
