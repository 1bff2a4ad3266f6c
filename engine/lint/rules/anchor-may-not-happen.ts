import type { Rule } from '../rule.ts';
import { mayNotHappen } from '../survey/doubt.ts';
import { anchorOf } from '../survey/whens.ts';

/** Dates that only inform may stay unknown; these make things happen. */
const USES: ReadonlySet<string> = new Set([
  'opens',
  'due',
  'deadline.at',
  'ends',
  'until',
  'recurrence.first',
  'recurrence.until',
  'closes.at',
  'closes.notBefore',
]);

/** A date counts from something that surely happens. */
export const anchorMayNotHappen: Rule = {
  code: 'ANCHOR_MAY_NOT_HAPPEN',
  severity: 'warning',
  title: { fr: 'Date qui peut rester inconnue', en: 'Date that may stay unknown' },
  messages: {
    fr: 'Cette date part de « {step} », qui peut ne jamais avoir lieu.',
    en: 'This date counts from “{step}”, which may never happen.',
  },
  why: {
    fr: 'Une étape sautée ou facultative ne donne pas de date.',
    en: 'A step that is skipped or optional gives no date.',
  },
  repair: {
    fr: 'Partez d’une étape obligatoire, ou de la première de plusieurs dates.',
    en: 'Count from a required step, or from the first of several dates.',
  },
  check: (survey) =>
    survey.dates.flatMap((date) => {
      const anchor = anchorOf(date.when);
      if (anchor?.kind !== 'node' || !date.needed || !USES.has(date.use)) return [];
      const from = survey.stepById.get(anchor.id);
      if (!from || from === date.step || !mayNotHappen(survey, from, date.step)) return [];
      return [{ at: date.at, params: { step: anchor.id } }];
    }),
};
