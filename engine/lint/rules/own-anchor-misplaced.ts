import type { Rule } from '../rule.ts';
import { anchorOf, type PlacedDate } from '../survey/whens.ts';

/** A step's own dates are known in turn: reached, opened, then due (R27). */
export const ownAnchorMisplaced: Rule = {
  code: 'OWN_ANCHOR_MISPLACED',
  severity: 'error',
  title: { fr: 'Date qui dépend d’elle-même', en: 'Date that depends on itself' },
  messages: {
    fr: 'Ici, « {anchor} » n’est pas encore connu.',
    en: 'Here, “{anchor}” is not known yet.',
  },
  why: {
    fr: 'Pour dater l’ouverture d’une étape, seul son tour d’arriver est connu.',
    en: 'To date the opening of a step, only its being reached is known.',
  },
  repair: {
    fr: 'Partez d’une autre date : son tour d’arriver, une phase, une autre étape.',
    en: 'Count from another date: its being reached, a phase, another step.',
  },
  check: ({ dates }) =>
    dates.flatMap((date) => {
      const anchor = anchorOf(date.when);
      if (anchor?.kind !== 'own' || date.use === 'condition' || isKnown(date, anchor.of)) return [];
      const usable = date.step !== null && (date.use === 'opens' || date.use === 'due');
      const fix = [{ op: 'set' as const, path: [...date.path, 'after'], value: 'reached' }];
      return [{ at: date.at, params: { anchor: anchor.of }, ...(usable ? { fix } : {}) }];
    }),
};

const KNOWN_EARLY: Readonly<Record<string, readonly string[]>> = {
  opens: ['reached', 'occurrence'],
  due: ['reached', 'opened', 'occurrence'],
  'recurrence.first': ['reached', 'opened'],
  'recurrence.until': ['reached', 'opened'],
  'recurrence.dates': ['reached', 'opened'],
};

function isKnown({ step, use }: PlacedDate, of: string): boolean {
  if (!step) return false;
  const { recurrence, due } = step.node;
  if (of === 'occurrence' && !recurrence) return false;
  if (of === 'due' && !recurrence && !due) return false;
  return KNOWN_EARLY[use]?.includes(of) ?? true;
}
