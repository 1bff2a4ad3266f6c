import type { Rule } from '../rule.ts';
import { isBeforeAnchor } from '../survey/distance.ts';
import { anchorOf } from '../survey/whens.ts';

const USES: ReadonlySet<string> = new Set(['due', 'deadline.at', 'boundaries.at', 'ends', 'until', 'branches.at']);

/** What counts from the opening of a step comes after it. */
export const dateBeforeItsStart: Rule = {
  code: 'DATE_BEFORE_ITS_START',
  severity: 'warning',
  title: { fr: 'Date déjà passée à l’ouverture', en: 'Date already past at the opening' },
  messages: {
    fr: 'Cette date de « {step} » tombe avant que l’étape s’ouvre.',
    en: 'This date of “{step}” falls before the step opens.',
  },
  why: { fr: 'Elle serait passée dès le premier instant.', en: 'It would be past from the first instant.' },
  repair: { fr: 'Comptez vers l’avant, ou depuis une autre date.', en: 'Count forwards, or from another date.' },
  check: ({ dates }) =>
    dates.flatMap((date) => {
      const anchor = anchorOf(date.when);
      if (!date.step || anchor?.kind !== 'own' || !USES.has(date.use)) return [];
      if ((anchor.of !== 'reached' && anchor.of !== 'opened') || !isBeforeAnchor(date.when)) return [];
      return [{ at: date.at, params: { step: date.step.node.id } }];
    }),
};
