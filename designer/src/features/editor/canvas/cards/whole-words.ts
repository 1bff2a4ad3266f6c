import type { TemplateNode } from '#schema/template';
import type { Faults } from '../flow/faults.ts';
import type { CardWords } from './card-words.ts';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** A card in one sentence for whoever hears it: kind, name, who, when, what is to be mended. */
export function wholeWords(node: TemplateNode, words: CardWords, faults: Faults, t: Translate): string {
  const { kind, title, who, when, series, date, dates } = words;
  const parts = [
    t('canvas.whole.name', { kind, title }),
    who,
    when,
    date,
    series,
    dates.map((day) => day.words).join(', '),
    node.visibleTo === undefined ? '' : t('canvas.whole.private'),
    faults.errors > 0 ? t('canvas.whole.errors', { count: faults.errors }) : '',
    faults.warnings > 0 ? t('canvas.whole.warnings', { count: faults.warnings }) : '',
  ];
  const said = parts.filter((part) => part !== '').map((part) => part.replace(/\.$/, ''));
  return `${said.join('. ')}.`;
}
