import type { Template } from '#schema/template';
import type { Years } from './compute-year.ts';
import { keepYears, knownYears, textOf } from './known-years.ts';
import type { Question } from './question.ts';
import type { Answered, Asked } from './year-worker.ts';

type Waiting = {
  template: Template;
  question: Question;
  /** Also what every date of the template gives: the designer shows it beside each rule. */
  withDates?: boolean;
  /** `isKnown`: it had been worked out before. */
  answer: (years: Years | null, isKnown: boolean) => void;
};

let worker: Worker | null = null;
let asked = 0;
/** The template that the worker has: each key would send it again otherwise. */
let sent: Template | null = null;
/** What is being worked out, and everybody who has asked for it. */
let inFlight: { id: number; about: Waiting; askers: Set<Waiting> } | null = null;
const waiting = new Map<unknown, Waiting>();

/**
 * Asks for a year. Whoever asks again before an answer came has changed their mind: only the last question is worked
 * out. What was worked out before is not worked out again: it is given once the page has shown what was pressed.
 * Returns how to give up.
 */
export function askYears(who: unknown, question: Waiting): () => void {
  const known = question.withDates ? null : knownYears(question.template, question.question);
  if (known !== null) {
    waiting.delete(who);
    return afterPaint(() => question.answer(known, true));
  }
  if (inFlight !== null && isSame(inFlight.about, question)) {
    waiting.delete(who);
    inFlight.askers.add(question);
  } else {
    waiting.set(who, question);
    next();
  }
  return () => {
    if (waiting.get(who) === question) waiting.delete(who);
    inFlight?.askers.delete(question);
  };
}

/** Has a year worked out which a page will show first, while its libraries are still on their way (decision 18). */
export function askYearsAhead(template: Template, question: Question): Promise<unknown> {
  return new Promise((answer) => askYears({}, { template, question, answer }));
}

/** Starts what computes years, so that a page that will ask for one need not wait for it then. */
export function prepareYears(): void {
  theWorker();
}

function next(): void {
  const first = waiting.entries().next();
  if (inFlight !== null || first.done) return;
  const [who, about] = first.value;
  waiting.delete(who);
  inFlight = { id: ++asked, about, askers: new Set([about]) };
  const { template, question, withDates = false } = about;
  const isKnown = template === sent;
  sent = template;
  theWorker().postMessage({
    id: asked,
    template: isKnown ? null : template,
    question,
    withDates,
  } satisfies Asked);
}

function isSame(one: Waiting, other: Waiting): boolean {
  return (
    one.template === other.template &&
    (one.withDates ?? false) === (other.withDates ?? false) &&
    textOf(one.question) === textOf(other.question)
  );
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
  const { about, askers } = inFlight;
  inFlight = null;
  if (years !== null) keepYears(about.template, about.question, years);
  for (const { answer } of askers) answer(years, false);
  next();
}

/** A press is answered by what it pressed first: the next frame; a page that nobody sees has none. */
function afterPaint(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(tell);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
