/** What the API says no with (RFC 9457). */
export type ProblemBody = { code: string; title: string; status: number; details?: Record<string, unknown> };

/** A "no" of the API, or no answer at all. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly problem: ProblemBody;
  readonly retryAfterMs: number | null;
  constructor(problem: ProblemBody, retryAfterMs: number | null) {
    super(problem.code);
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Nothing answered: the network, or the server, is away. */
const AWAY: ProblemBody = { code: 'AWAY', title: '', status: 0 };
const FIRST_WAIT_MS = 2_000;

type Sent = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  key?: string;
  signal?: AbortSignal;
  /** The request outlives the page. */
  keepalive?: boolean;
};

/** Asks the API; the answer is what it gave, or a `RequestProblem`. */
export async function request<T>(
  path: string,
  { method = 'GET', body, key, signal, keepalive = false }: Sent = {},
): Promise<T> {
  const answer = await fetch(`/api/v1${path}`, {
    method,
    keepalive,
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestProblem(AWAY, FIRST_WAIT_MS);
  });
  if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
  throw await problemOf(answer);
}

/** Whether the same request may be sent again: it was not refused, it was not answered. */
export function mayTryAgain(error: unknown): error is RequestProblem {
  return error instanceof RequestProblem && (error.problem.status === 0 || error.problem.status === 503);
}

/** A name for something one asks for, the same at each attempt. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function problemOf(answer: Response): Promise<RequestProblem> {
  const seconds = Number(answer.headers.get('retry-after') ?? '0');
  const body = (await answer.json().catch(() => null)) as ProblemBody | null;
  const problem = body ?? { code: 'INTERNAL', title: '', status: answer.status };
  return new RequestProblem(problem, seconds > 0 ? seconds * 1_000 : null);
}
