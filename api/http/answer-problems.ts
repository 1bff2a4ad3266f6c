import type { ErrorRequestHandler } from 'express';
import { isDatabaseAway } from '#store/database-away';
import type { Ports } from '../ports.ts';
import { Problem, problemDocument, retryAfter } from '../problem.ts';
import { languageOf } from './language.ts';

/** The last word: whatever was thrown leaves as a problem document, and a mistake of ours says nothing about itself. */
export function answerProblems({ log }: Pick<Ports, 'log'>): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error);
    const { id } = request as { id?: string };
    const instance = `urn:trame:request:${id ?? ''}`;
    if (problem.code === 'INTERNAL') log.error({ err: error, request: id }, 'a mistake of ours');
    if (isDatabaseAway(error)) log.warn({ err: error, request: id }, 'the database is away');
    const document = problemDocument(problem, languageOf(request.headers['accept-language']), instance);
    const seconds = retryAfter(problem);
    if (seconds !== undefined) response.set('retry-after', String(seconds));
    response.status(document.status).type('application/problem+json').send(JSON.stringify(document));
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error)) return new Problem('NOT_READY');
  // What express itself refuses before any route: a path that cannot be decoded, a file that is not there.
  const { status } = error as { status?: unknown };
  if (status === 404) return new Problem('NOT_FOUND');
  return new Problem(status === 400 || status === 403 ? 'REQUEST_MALFORMED' : 'INTERNAL');
}
