import type { Question } from '../api-client/questions/question.ts';
import { request } from '../api-client/request.ts';

/** What was asked before the page was there; `given` once it was answered. */
type Asked = { question: Question<unknown>; answer: Promise<unknown>; at: number; given: { value: unknown } | null };

/** An answer that nobody fetched for so long is out of date: whoever needs it asks again. */
const FRESH_MS = 10_000;
const asked = new Map<string, Asked>();

/** Asks the API for something that the page which is being opened will show. What it refuses, the page will say. */
export function askAhead<T>(question: Question<T>): Promise<T> {
  const name = nameOf(question);
  const known = asked.get(name);
  if (known) return known.answer as Promise<T>;
  const answer = request<T>(question.path());
  const entry: Asked = { question: question as Question<unknown>, answer, at: Date.now(), given: null };
  asked.set(name, entry);
  answer.then(
    (value) => {
      question.learn?.(value);
      entry.given = { value };
    },
    () => {},
  );
  return answer;
}

/** An answer that came with another one: whoever asks for it soon is told without asking the API. */
export function knowAhead<T>(question: Question<T>, value: T): void {
  const entry = { question: question as Question<unknown>, answer: Promise.resolve(value), at: Date.now() };
  asked.set(nameOf(question), { ...entry, given: { value } });
}

/** The answer to a question: the one that is on its way already, unless the page has seen something newer since. */
export async function answerTo<T>(question: Question<T>, signal?: AbortSignal): Promise<T> {
  const early = taken(question);
  if (early) {
    const answer = (await early.answer) as T;
    if (question.isStill?.(answer) ?? true) return answer;
  }
  return request<T>(question.path(), signal ? { signal } : {});
}

/** Everything that was answered by now, each once: what the page then shows from the start. */
export function answersByNow(): { question: Question<unknown>; value: unknown; at: number }[] {
  return [...asked.values()].flatMap(({ question, given, at }) => {
    if (given === null || taken(question) === null) return [];
    const { value } = given;
    return (question.isStill?.(value) ?? true) ? [{ question, value, at }] : [];
  });
}

/** Somebody else is signed in from now on: what was asked before was not asked by them. */
export function forgetAnswers(): void {
  asked.clear();
}

function taken(question: Question<never>): Asked | null {
  const name = nameOf(question);
  const entry = asked.get(name);
  asked.delete(name);
  return entry && Date.now() - entry.at < FRESH_MS ? entry : null;
}

const nameOf = ({ key }: Pick<Question<never>, 'key'>) => JSON.stringify(key);
