import type { Language } from './http/language.ts';
import { type ProblemCode } from './problems/codes.ts';
import { RETRY_AFTER, STATUSES } from './problems/statuses.ts';
import { TEXTS } from './problems/texts.ts';

/** What is needed to explain a problem in words: never a value that a stranger sent. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

/** Thrown anywhere behind a route to answer with a problem document; everything else thrown is a mistake of ours. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** A problem document (RFC 9457). `code` is stable for ever; `title` is for people, in their language. */
export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  details: ProblemDetails;
  /** The id of the request, as the log has it. */
  instance: string;
};

/** Puts a problem in words. */
export function problemDocument({ code, details }: Problem, language: Language, instance: string): ProblemDocument {
  const type = `urn:trame:problem:${code.toLowerCase().replaceAll('_', '-')}`;
  return { type, title: TEXTS[code][language], status: STATUSES[code], code, details, instance };
}

/** When to ask again, in seconds, where asking again makes sense. */
export function retryAfter({ code, details }: Problem): number | undefined {
  const { seconds } = details;
  return code === 'TOO_MANY_REQUESTS' && typeof seconds === 'number' ? seconds : RETRY_AFTER[code];
}
