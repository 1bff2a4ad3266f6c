import type { Reason } from '../why/reasons.ts';
import { PEOPLE } from './sample-contract.ts';

/** A review that two people have not answered, so many days late. */
export function sampleReason(daysLate: number): Reason {
  return {
    wait: {
      step: {
        node: 'bilan',
        kind: 'evaluation',
        title: { fr: 'Bilan des 3 mois', en: 'Review at 3 months' },
        plain: null,
        occurrence: null,
        repeats: false,
      },
      by: PEOPLE,
      holds: 2,
      since: '2009-03-04',
      due: daysLate > 0 ? '2009-03-09' : '2009-03-18',
    },
    daysLate,
    verb: 'evaluate',
    scope: 'each',
    tried: [{ on: '2009-03-11', people: PEOPLE }],
    byItself: { what: 'default', on: '2009-04-08', outcome: 'done', title: null },
    closesOn: '2009-06-18',
  };
}
