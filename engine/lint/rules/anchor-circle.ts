import type { Finding, Rule } from '../rule.ts';
import { circlesOfDates } from '../survey/date-circles.ts';

/** Nothing waits for what waits for it. */
export const anchorCircle: Rule = {
  code: 'ANCHOR_CIRCLE',
  severity: 'error',
  title: { fr: 'Dates en rond', en: 'Dates in a circle' },
  messages: {
    fr: 'Cette date attend ce qui l’attend : {chain}.',
    en: 'This date waits for what waits for it: {chain}.',
  },
  why: { fr: 'Rien ne pourrait commencer.', en: 'Nothing could begin.' },
  repair: {
    fr: 'Faites partir cette date de quelque chose qui vient avant.',
    en: 'Count this date from something that comes before.',
  },
  check: (survey) =>
    circlesOfDates(survey).map(
      ({ date, chain }): Finding => ({ at: date.at, params: { chain: chain.slice(0, 8).join(' → ') } }),
    ),
};
