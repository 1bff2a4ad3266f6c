import express, { type Request, type Response } from 'express';
import { Problem } from '../problem.ts';

/** Somebody who sends letter by letter is not waited for. */
const READ_WITHIN_MS = 20_000;

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Reads a JSON body up to a limit. One parser, chosen by the route: nothing that the sender declares makes it read
 * anything else, and nothing is inflated.
 */
export async function readJson(request: Request, response: Response, limit: number): Promise<unknown> {
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) throw new Problem('BODY_NOT_JSON');
  const parse = express.json({ limit, strict: true, inflate: false, type: () => true, reviver: refuseHiddenKeys });
  const tooSlow = setTimeout(() => request.destroy(), READ_WITHIN_MS);
  await new Promise<void>((resolve, reject) => {
    parse(request, response, (error?: unknown) => (error ? reject(problemOf(error)) : resolve()));
  }).finally(() => clearTimeout(tooSlow));
  return request.body;
}

/** A key that would change the object it is copied into. */
function refuseHiddenKeys(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('hidden key');
  return value;
}

function problemOf(error: unknown): unknown {
  const { type } = error as { type?: string };
  if (type === 'entity.too.large') return new Problem('BODY_TOO_LARGE');
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return new Problem('BODY_NOT_JSON');
  return typeof type === 'string' ? new Problem('REQUEST_MALFORMED') : error;
}
