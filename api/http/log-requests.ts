import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

const KEY = /^[A-Za-z0-9_-]{8,80}$/;
const READ_ONLY = ['GET', 'HEAD', 'OPTIONS'];

/** One line for each request that changed something or went wrong: the address without its query, and no header. */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: requestIdOf,
    customLogLevel: (request, response, error) => levelOf(request, response.statusCode, error),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: pathOf(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  });
}

/** An act is found again under its own id. */
function requestIdOf({ headers }: IncomingMessage): string {
  const key = headers['idempotency-key'];
  return typeof key === 'string' && KEY.test(key) ? key : randomBytes(8).toString('hex');
}

function levelOf({ method }: IncomingMessage, status: number, error: Error | undefined) {
  if (error !== undefined || status >= 500) return 'error';
  if (status >= 400) return 'warn';
  return READ_ONLY.includes(method ?? '') ? 'debug' : 'info';
}

/** Line breaks and escapes cannot forge a line: the logger writes JSON. */
function pathOf(url: string): string {
  return (url.split('?', 1)[0] ?? '').slice(0, 200);
}
