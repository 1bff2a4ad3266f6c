import type { Template } from '#schema/template';
import type { Years } from './compute-year.ts';
import type { Question } from './question.ts';

/** Somebody who compares goes back and forth between a few suppositions. */
const MOST = 12;

const known = new WeakMap<Template, Map<string, Years>>();

/** What was worked out for a question about a template lately, however it came to be asked again. */
export function knownYears(template: Template, question: Question): Years | null {
  return known.get(template)?.get(textOf(question)) ?? null;
}

/** Remembers what was worked out; what was asked longest ago is forgotten. */
export function keepYears(template: Template, question: Question, years: Years): void {
  const ofTemplate = known.get(template) ?? new Map<string, Years>();
  const text = textOf(question);
  ofTemplate.delete(text);
  ofTemplate.set(text, years);
  const [oldest] = ofTemplate.keys();
  if (ofTemplate.size > MOST && oldest !== undefined) ofTemplate.delete(oldest);
  known.set(template, ofTemplate);
}

/** Two questions in the same words are one question. */
export function textOf(question: Question): string {
  return JSON.stringify(question);
}
