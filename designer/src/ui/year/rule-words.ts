import type { Localised } from '#schema/primitives';
import type { Template, TemplateNode } from '#schema/template';
import type { CountRef, Offset, Recurrence, When } from '#schema/when';

type Say = (text: Localised | undefined) => string;
type Translate = (key: string, values?: Record<string, unknown>) => string;

/** The rule that gives a date, said in words: "2 mois après « Signer le contrat », puis tous les 2 mois, 4 fois". */
export function ruleInWords(template: Template, node: TemplateNode, say: Say, t: Translate): string | null {
  const words = new RuleWords(template, say, t);
  if (node.recurrence) return words.series(node.recurrence);
  if (node.due) return words.when(node.due);
  if (node.opens) return words.when(node.opens);
  if (node.kind === 'wait' && node.until) return words.when(node.until);
  return null;
}

/** One date, said in words. */
export function whenInWords(template: Template, when: When, say: Say, t: Translate): string {
  return new RuleWords(template, say, t).when(when);
}

/** What a date is counted from, said in words: "la fin de « Signature »". */
export function anchorInWords(template: Template, anchor: string, say: Say, t: Translate): string {
  return new RuleWords(template, say, t).anchor(anchor);
}

/** A series of dates, said in words. */
export function seriesInWords(template: Template, series: Recurrence, say: Say, t: Translate): string {
  return new RuleWords(template, say, t).series(series);
}

class RuleWords {
  private readonly template: Template;
  private readonly say: Say;
  private readonly t: Translate;

  constructor(template: Template, say: Say, t: Translate) {
    this.template = template;
    this.say = say;
    this.t = t;
  }

  when(when: When): string {
    if ('on' in when) return this.t('rule.on', { date: when.on });
    if ('month' in when) return this.t('rule.on', { date: when.month });
    if ('quarter' in when) return this.t('rule.on', { date: when.quarter });
    if ('latest' in when) return this.t('rule.latest', { dates: this.all(when.latest) });
    if ('earliest' in when) return this.t('rule.earliest', { dates: this.all(when.earliest) });
    const parts = [this.after(when.plus, this.anchor(when.after))];
    if (when.align) parts.push(this.t(`rule.align.${when.align}`));
    if (when.roll && when.roll !== 'none') parts.push(this.t(`rule.roll.${when.roll}`));
    return parts.join(', ');
  }

  series(series: Recurrence): string {
    if ('dates' in series) return this.t('rule.listed', { count: series.dates.length });
    const [unit = 'weeks', every = 1] = Object.entries(series.every)[0] ?? [];
    const parts = [this.when(series.first), this.t(`rule.every.${unit}`, { count: every })];
    if (series.count !== undefined) parts.push(this.t('rule.times', { count: this.count(series.count) }));
    if (series.until) parts.push(this.t('rule.until', { date: this.when(series.until) }));
    if (series.roll && series.roll !== 'none') parts.push(this.t(`rule.roll.${series.roll}`));
    return parts.join(', ');
  }

  private all(dates: readonly When[]): string {
    return dates.map((date) => this.when(date)).join(' ; ');
  }

  private after(plus: Offset | undefined, anchor: string): string {
    const [later, earlier] = [this.distance(plus, (count) => count > 0), this.distance(plus, (count) => count < 0)];
    if (later !== '' && earlier !== '')
      return [this.t('rule.after', { distance: later, anchor }), this.t('rule.less', { distance: earlier })].join(', ');
    if (later !== '') return this.t('rule.after', { distance: later, anchor });
    return earlier === '' ? this.t('rule.same', { anchor }) : this.t('rule.before', { distance: earlier, anchor });
  }

  /** Those of the distances that go one way; what a field holds counts forward. */
  private distance(plus: Offset | undefined, goes: (count: number) => boolean): string {
    return (['months', 'weeks', 'days', 'workingDays'] as const)
      .flatMap((unit) => {
        const count = plus?.[unit];
        if (count === undefined || !goes(typeof count === 'number' ? count : 1)) return [];
        return [
          this.t(`rule.units.${unit}`, { count: typeof count === 'number' ? Math.abs(count) : this.count(count) }),
        ];
      })
      .join(' ');
  }

  private count(count: CountRef): string | number {
    return typeof count === 'number'
      ? count
      : this.say(this.template.fields?.find(({ id }) => id === count.field)?.title);
  }

  anchor(anchor: string): string {
    const [kind = '', id = '', moment = ''] = anchor.split(':');
    if (kind === 'node') {
      const title = this.say(this.template.nodes.find((node) => node.id === id)?.title);
      return this.t(`rule.anchor.${moment}`, { title });
    }
    if (kind === 'phase') {
      const title = this.say(this.template.phases.find((phase) => phase.id === id)?.title);
      return this.t(`rule.anchor.phase.${moment}`, { title });
    }
    if (kind === 'field')
      return this.t('rule.anchor.field', {
        title: this.say(this.template.fields?.find((field) => field.id === id)?.title),
      });
    if (kind === 'row') {
      const columns = this.template.fields?.flatMap((field) => field.columns ?? []) ?? [];
      const title = this.say(columns.find((column) => column.id === id)?.title);
      if (title !== '') return this.t('rule.anchor.field', { title });
    }
    return this.t(
      `rule.anchor.own.${kind === 'contract' ? 'contract' : kind === 'row' || kind === 'parent' ? 'other' : kind}`,
    );
  }
}
