import { setTimeout as pause } from 'node:timers/promises';
import { checkAnswer } from './check-answer.ts';
import { randomId } from './ids.ts';

export type Reply<T = Record<string, unknown>> = { status: number; body: T; headers: Headers };

export type BrowserOptions = {
  /** Where its page comes from. */
  origin?: string;
  /** How long the same request goes again while the line is dead or the answer is "not now". */
  patienceMs?: number;
};

const ASK_AGAIN_MS = 100;
const ANSWER_LIMIT_MS = 45_000;

/** A browser that keeps its cookie and says where its page comes from. */
export function browser(url: string, { origin = 'http://localhost', patienceMs = 0 }: BrowserOptions = {}) {
  let cookie = '';

  async function once<T>(method: string, path: string, body: unknown, headers: object): Promise<Reply<T>> {
    const answer = await fetch(`${url}${path}`, {
      method,
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        origin,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';', 1)[0] ?? '';
    const text = await answer.text();
    const read: unknown = text === '' ? {} : JSON.parse(text);
    checkAnswer(method, path, answer.status, read);
    return { status: answer.status, headers: answer.headers, body: read as T };
  }

  async function ask<T = Record<string, unknown>>(method: string, path: string, body?: unknown, headers = {}) {
    const end = Date.now() + patienceMs;
    for (;;) {
      const { reply, error } = await once<T>(method, path, body, headers).then(
        (answer) => ({ reply: answer, error: null }),
        (failure: unknown) => ({ reply: null, error: failure }),
      );
      if (reply !== null && (reply.status !== 503 || Date.now() >= end)) return reply;
      if (reply === null && Date.now() >= end) throw error;
      await pause(ASK_AGAIN_MS);
    }
  }

  return {
    ask,
    cookie: () => cookie,
    get: <T = Record<string, unknown>>(path: string) => ask<T>('GET', path),
    post: <T = Record<string, unknown>>(path: string, body?: unknown, headers = {}) =>
      ask<T>('POST', path, body, headers),
    act: <T = Record<string, unknown>>(contract: string, act: unknown, key = randomId()) =>
      ask<T>('POST', `/api/v1/contracts/${contract}/acts`, act, { 'idempotency-key': key }),
    signInAs: (person: string) => ask('POST', '/api/v1/session', { person }),
  };
}
export type Browser = ReturnType<typeof browser>;

/** A signed-in browser. */
export async function signedIn(url: string, person: string, options?: BrowserOptions): Promise<Browser> {
  const page = browser(url, options);
  const { status } = await page.signInAs(person);
  if (status !== 204) throw new Error(`Signing in was answered ${status}.`);
  return page;
}
