import type { Act } from '#schema/acts';
import type { Verb } from '#schema/vocabulary';
import type { Someone } from './mulhouse-people.ts';

/** Something to do, as the pages get it. */
export type Item = {
  id: string;
  step: { node: string };
  asks: 'answer' | 'record' | 'call';
  mine: boolean;
  people: { id: string }[];
  verbs: Verb[];
  openedOn: string;
  due: { on: string } | null;
};

/** Everybody signed that day. */
const SIGNED_ON = '2008-12-18';
/** The group wrote its first sessions down, and then no more of them. */
const LAST_SESSION_NOTED = '2009-01-31';
const LATE_DAYS = 12;
const DAY_MS = 86_400_000;

/** The day on which somebody answers an item: its due date, or twelve days later. */
export function answersOn({ lateFor }: Someone, { step, due, openedOn }: Item): string {
  if (step.node === 'signature') return SIGNED_ON;
  const day = due?.on ?? openedOn;
  return lateFor(step.node) ? dayAfter(day, LATE_DAYS) : day;
}

/** Invitations, options, services, calls to make and later sessions are left alone; they hold nothing up. */
export function isAnswered({ verbs, asks, step, due }: Item): boolean {
  if (step.node === 'seances' && (due?.on ?? '') > LAST_SESSION_NOTED) return false;
  return asks !== 'call' && verbs.some((verb) => verb in ANSWERS);
}

/** What is said about an item: yes, and no changes to the contract on the way. */
export function answerTo({ id, verbs, step }: Item): Act {
  const [answer] = verbs.flatMap((verb) => ANSWERS[verb] ?? []);
  if (!answer) throw new Error(`Nobody knows how to answer ${id}.`);
  return answer(id, step.node);
}

const ANSWERS: Partial<Record<Verb, (item: string, node: string) => Act>> = {
  complete: (item) => ({ type: 'complete', item }),
  sign: (item) => ({ type: 'sign', item, method: 'code' }),
  evaluate: (item) => ({ type: 'evaluate', item, answers: {} }),
  recordMeeting: (item) => ({ type: 'recordMeeting', item, held: true }),
  recordPayment: (item) => ({ type: 'recordPayment', item }),
  vote: (item, node) => ({ type: 'vote', item, choices: [node === 'groupe-continue' ? 'oui' : 'non'] }),
};

/** So many days later. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
