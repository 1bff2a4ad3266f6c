import type { OpenItem } from '../../api-client/types.ts';

type Verb = OpenItem['verbs'][number];

/** What says yes, before what says no: one of the first is the button of a card. */
const MAIN: readonly Verb[] = [
  'sign',
  'evaluate',
  'vote',
  'decide',
  'answerInvitation',
  'complete',
  'choose',
  'recordMeeting',
  'recordAnswer',
  'recordPayment',
  'recordUnits',
  'stopService',
  'take',
];
/** Behind "I can't", or not on a card at all. */
const NOT_HERE: readonly Verb[] = ['decline', 'refuse', 'postpone', 'declareConflict', 'resolve'];

export type CardVerbs = { main: Verb | null; others: Verb[] };

/** The one button of a card, and what is rarer. */
export function verbsOf({ verbs }: Pick<OpenItem, 'verbs'>): CardVerbs {
  const main = MAIN.find((verb) => verbs.includes(verb)) ?? null;
  const others = verbs.filter((verb) => verb !== main && !NOT_HERE.includes(verb));
  return { main, others };
}
