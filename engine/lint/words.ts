import type { Problem } from './problem.ts';
import { RULES } from './registry.ts';
import type { Rule, Sentence } from './rule.ts';

const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule behind a code, with its words. */
export function ruleOf(code: string): Rule | undefined {
  return BY_CODE.get(code);
}

/** What is said of a problem, in both languages. */
export function sayProblem(problem: Pick<Problem, 'code' | 'params'>): Sentence {
  const rule = BY_CODE.get(problem.code);
  if (!rule) return { fr: problem.code, en: problem.code };
  return { fr: fill(rule.messages.fr, problem.params), en: fill(rule.messages.en, problem.params) };
}

function fill(sentence: string, params: Problem['params']): string {
  return sentence.replace(/\{([a-z]+)\}/gi, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
