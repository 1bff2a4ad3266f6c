import { useMemo } from 'react';
import type { Edge, Phase, Template, TemplateNode } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { useRules } from '../../draft/editor-context.tsx';
import { useYear } from '../../year/use-year.tsx';
import { outcomeWords } from '../arrows/outcome-words.ts';
import { type CardWords, cardWords } from '../cards/card-words.ts';
import { sayPhase } from '../cards/say-phase.ts';
import { wholeWords } from '../cards/whole-words.ts';
import { yearOf } from '../cards/year-of.ts';
import { type Faults, NO_FAULTS } from './faults.ts';
import { useFaults } from './use-faults.ts';

/** What is written on the drawing. It does not change while cards are only moved, and is not worked out again then. */
export type DrawingWords = {
  card: (node: TemplateNode) => { words: CardWords; whole: string; faults: Faults };
  band: (phase: Phase) => { title: string; planned: string };
  /** The word of an arrow; nothing where its step can only end in one way. */
  arrow: (edge: Edge, from: TemplateNode, outcome: string, needsWord: boolean) => ArrowWords;
  isFaulty: (edge: Edge) => boolean;
};

type ArrowWords = { words: string; aria: string };

export function useDrawingWords(): DrawingWords {
  const { t, say, language } = useWords();
  const rules = useRules();
  const { years } = useYear();
  const { faults, faulty } = useFaults();
  const arrow = useMemo(() => arrowWords(rules, { say, t }), [rules, say, t]);
  return useMemo(() => {
    const year = yearOf(years);
    const spoken = { say, t, language, year };
    const cards = new Map(
      rules.nodes.map((node) => {
        const own = faults.get(node.id) ?? NO_FAULTS;
        const words = cardWords(rules, node, spoken);
        return [node.id, { words, whole: wholeWords(node, words, own, t), faults: own }];
      }),
    );
    return {
      card: (node) => cards.get(node.id) ?? blank(node.id),
      band: (phase) => ({ title: say(phase.title), planned: sayPhase(year.phaseOf(phase.id), t, language) }),
      arrow,
      isFaulty: ({ id }) => faulty.has(id),
    };
  }, [rules, years, faults, faulty, arrow, say, t, language]);
}

/** The words of arrows, which no date and no fault changes: each is worked out once. */
function arrowWords(
  rules: Template,
  { say, t }: Pick<ReturnType<typeof useWords>, 'say' | 't'>,
): DrawingWords['arrow'] {
  const known = new Map<Edge, ArrowWords>();
  const titles = new Map(rules.nodes.map(({ id, title }) => [id, say(title)]));
  return (edge, node, outcome, needsWord) => {
    const there = known.get(edge);
    if (there) return there;
    const { from, to, back, maxTimes } = edge;
    const way = needsWord ? outcomeWords(node, outcome, say, t) : '';
    const count = back === true ? maxTimes : undefined;
    const words = count === undefined ? way : t('canvas.backTimes', { words: way || 'none', count });
    const ends = { from: titles.get(from) ?? '', to: titles.get(to) ?? '' };
    const said = { words, aria: t('canvas.arrowLabel', { ...ends, words: words || 'none' }) };
    known.set(edge, said);
    return said;
  };
}

function blank(title: string) {
  const words = { kind: '', title, who: '', when: '', series: '', date: '', isShifted: false, dates: [], more: 0 };
  return { words, whole: title, faults: NO_FAULTS };
}
