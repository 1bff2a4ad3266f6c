import type { Rule } from '../rule.ts';
import { isRequired } from '../survey/outcomes.ts';
import type { Survey } from '../survey/survey.ts';
import { anchorOf, type PlacedDate } from '../survey/whens.ts';

/** A date counts from something that comes before it. */
export const anchorTooLate: Rule = {
  code: 'ANCHOR_TOO_LATE',
  severity: 'warning',
  title: { fr: 'Date qui dépend de la suite', en: 'Date that depends on what comes later' },
  messages: {
    fr: 'Cette date part de « {anchor} », qui vient après.',
    en: 'This date counts from “{anchor}”, which comes later.',
  },
  why: {
    fr: 'Quand on en a besoin, elle n’est pas encore connue.',
    en: 'When it is needed, it is not known yet.',
  },
  repair: {
    fr: 'Partez d’une phase ou d’une étape qui vient avant.',
    en: 'Count from a phase or a step that comes before.',
  },
  check: (survey) => {
    const ranks = new Map(survey.template.phases.filter(({ beside }) => !beside).map(({ id }, rank) => [id, rank]));
    return survey.dates.flatMap((date) => {
      if (!('after' in date.when) || isLeftToCircles(date)) return [];
      const here = ranks.get(phaseOf(date) ?? '');
      const there = rankOfAnchor(survey, date, ranks);
      if (here === undefined || there === undefined || there <= here) return [];
      return [{ at: date.at, params: { anchor: date.when.after } }];
    });
  },
};

function phaseOf({ step, at }: PlacedDate): string | null {
  return step ? step.phase : at.kind === 'phase' ? (at.id ?? null) : null;
}

/** The closing of a phase comes just after it. */
function rankOfAnchor({ stepById }: Survey, date: PlacedDate, ranks: ReadonlyMap<string, number>): number | undefined {
  const anchor = anchorOf(date.when);
  if (anchor?.kind === 'node') return ranks.get(stepById.get(anchor.id)?.phase ?? '');
  if (anchor?.kind !== 'phase') return undefined;
  const rank = ranks.get(anchor.id);
  return rank !== undefined && anchor.of === 'closed' ? rank + 0.5 : rank;
}

/** An opening that waits for what comes later is a circle, and is told as such. */
function isLeftToCircles({ use, step, needed }: PlacedDate): boolean {
  if (use === 'condition' || use.startsWith('planned')) return true;
  if (use === 'closes.notBefore') return true;
  return needed && use === 'opens' && step !== null && isRequired(step.node);
}
