import type { Template } from '#schema/template';
import type { Years } from './compute-year.ts';
import type { Question } from './question.ts';
import type { Answered, Asked } from './year-worker.ts';

type Waiting = {
  template: Template;
  question: Question;
  /** Also what every date of the template gives: the designer shows it beside each rule. */
  withDates?: boolean;
  answer: (years: Years | null) => void;
};

let worker: Worker | null = null;
let asked = 0;
/** The template that the worker has: each key would send it again otherwise. */
let sent: Template | null = null;
let inFlight: { id: number; who: unknown; waiting: Waiting } | null = null;
const waiting = new Map<unknown, Waiting>();
/** What was worked out for a question, for as long as somebody holds that question. */
const known = new WeakMap<Question, { template: Template; years: Years }>();

/**
 * Asks for a year. Whoever asks again before an answer came has changed their mind: only the last question is worked
 * out. A question that was answered is answered with the same year at once, so that nothing is drawn for it again.
 * Returns how to give up.
 */
export function askYears(who: unknown, question: Waiting): () => void {
  const before = question.withDates ? undefined : known.get(question.question);
  if (before?.template === question.template) {
    waiting.delete(who);
    question.answer(before.years);
    return () => {};
  }
  waiting.set(who, question);
  next();
  return () => {
    if (waiting.get(who) === question) waiting.delete(who);
    if (inFlight?.waiting === question) inFlight.waiting = { ...question, answer: () => {} };
  };
}

function next(): void {
  const first = waiting.entries().next();
  if (inFlight !== null || first.done) return;
  const [who, question] = first.value;
  waiting.delete(who);
  inFlight = { id: ++asked, who, waiting: question };
  const { template, question: about, withDates = false } = question;
  const isKnown = template === sent;
  sent = template;
  theWorker().postMessage({
    id: asked,
    template: isKnown ? null : template,
    question: about,
    withDates,
  } satisfies Asked);
}

/** Starts what computes years, so that a page that will ask for one need not wait for it then. */
export function prepareYears(): void {
  theWorker();
}

function theWorker(): Worker {
  if (worker !== null) return worker;
  worker = new Worker(new URL('./year-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answered>) => settle(data.id, data.years);
  worker.onerror = () => settle(asked, null);
  return worker;
}

function settle(id: number, years: Years | null): void {
  if (inFlight?.id !== id) return;
  const { answer, template, question } = inFlight.waiting;
  inFlight = null;
  if (years !== null) known.set(question, { template, years });
  answer(years);
  next();
}
