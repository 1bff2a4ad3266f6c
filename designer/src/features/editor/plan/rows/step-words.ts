import { mainOutcome } from '#engine/lint/survey/outcomes';
import type { Edge, Template, TemplateNode } from '#schema/template';
import type { Language } from '../../../../locales/first-language.ts';
import { whenInWords } from '../../../../ui/year/rule-words.ts';
import { outcomeWords } from '../../canvas/arrows/outcome-words.ts';
import { cardWords, type Spoken } from '../../canvas/cards/card-words.ts';

/** In whose language a line is said. */
export type Speaker = Omit<Spoken, 'year'> & { language: Language };

/** The plan has a column of its own for the days of the year. */
const NO_YEAR: Spoken['year'] = { dateOf: () => null, seriesOf: () => [], phaseOf: () => null };

/** Who does a step, in words. */
export function whoInWords(template: Template, node: TemplateNode, speaker: Speaker): string {
  return cardWords(template, node, { ...speaker, year: NO_YEAR }).who;
}

/** The rule of a step in a few words: on what condition it comes, when, how often, and where its answers lead. */
export function ruleOfStep(template: Template, node: TemplateNode, speaker: Speaker): string {
  const { when, series } = cardWords(template, node, { ...speaker, year: NO_YEAR });
  // A card says "+ 1 semaine" beside the arrow that leads to it; a line says after what.
  const rule = when.startsWith('+') ? afterWhat(template, node, speaker) : when;
  const leads = mainOutcome(node) === null ? waysOut(template, node, speaker) : '';
  return joined([comesIf(template, node, speaker), rule, series, leads], ' · ');
}

function afterWhat(template: Template, { due, recurrence, opens }: TemplateNode, { say, t }: Speaker): string {
  const first = recurrence && 'first' in recurrence ? recurrence.first : undefined;
  const when = due ?? first ?? opens;
  if (when === undefined || !('after' in when)) return '';
  const { after, plus } = when;
  return whenInWords(template, { after, ...(plus ? { plus } : {}) }, say, t);
}

/** An arrow in its line: where it leads, by which outcome, how often at most. */
export function arrowWords(template: Template, edge: Edge, speaker: Speaker): { title: string; rule: string } {
  const { say, t } = speaker;
  const [from, to] = [edge.from, edge.to].map((id) => template.nodes.find((node) => node.id === id));
  const outcome = edge.outcome ?? (from ? mainOutcome(from) : null);
  const by = from && outcome !== null ? t('plan.by', { outcome: sayOutcome(from, outcome, speaker) }) : '';
  const back = edge.back ? t('plan.back', { count: edge.maxTimes ?? 0 }) : '';
  return { title: to ? say(to.title) : edge.to, rule: joined([by, back], ', ') };
}

/** An outcome of a step in words. */
export function sayOutcome(node: TemplateNode, outcome: string, { say, t }: Pick<Speaker, 'say' | 't'>): string {
  return outcomeWords(node, outcome, say, (key, otherwise) => t(key, { defaultValue: otherwise }));
}

/** "si « non »", where every arrow that leads to a step leaves by an answer that has a name. */
function comesIf(template: Template, node: TemplateNode, speaker: Speaker): string {
  const into = template.edges.filter(({ to, back }) => to === node.id && back !== true);
  const named = into.flatMap(({ from: id, outcome }) => {
    const from = template.nodes.find((known) => known.id === id);
    if (!from || outcome === undefined || outcome === mainOutcome(from)) return [];
    return [speaker.t('plan.if', { outcome: sayOutcome(from, outcome, speaker) })];
  });
  return into.length > 0 && named.length === into.length ? [...new Set(named)].join(', ') : '';
}

/** "oui : M2 · non : Recruter". */
function waysOut(template: Template, node: TemplateNode, speaker: Speaker): string {
  const { say, t } = speaker;
  const ways = template.edges
    .filter(({ from }) => from === node.id)
    .map(({ to, outcome }) => {
      const target = template.nodes.find((known) => known.id === to);
      const words = outcome === undefined ? '' : sayOutcome(node, outcome, speaker);
      return t('plan.leads', { outcome: words, title: target ? say(target.title) : to });
    });
  return ways.join(' · ');
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
