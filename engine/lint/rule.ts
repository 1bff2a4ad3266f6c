import type { Problem, Severity } from './problem.ts';
import type { Survey } from './survey/survey.ts';

/** A sentence in both languages. `{name}` stands for a value of the problem. */
export type Sentence = { fr: string; en: string };

/** What a rule finds: a problem without the code and the severity, which are the rule's. */
export type Finding = Pick<Problem, 'at' | 'params' | 'fix'>;

/** One thing a template should not do, with the words to say it. */
export type Rule = {
  /** Stable for ever: texts, tests and people's notes use it. */
  code: string;
  severity: Severity;
  title: Sentence;
  /** What is said of one problem. */
  messages: Sentence;
  why: Sentence;
  repair: Sentence;
  check: (survey: Survey) => Finding[];
};
