import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Problem } from '../problem.ts';
import type { Answered, Asked, Given, Result, TaskName } from './tasks.ts';

/** An ordinary year takes milliseconds; what takes so long is refused, and nothing of it is kept. */
const LIMIT_MS = 20_000;
const LIMIT_MB = 512;

let thread: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Works something out beside the thread that answers requests, one question after the other. Refuses with
 * `TEMPLATE_TOO_HEAVY` what takes too long or too much memory: the thread is ended, and the next question gets a new one.
 */
export function compute<N extends TaskName>(task: N, given: Given<N>, limitMs = LIMIT_MS): Promise<Result<N>> {
  const mine = last.then(() => ask({ task, given } as Asked, limitMs));
  last = mine.catch(() => {});
  return mine as Promise<Result<N>>;
}

async function ask(asked: Asked, limitMs: number): Promise<unknown> {
  thread ??= startThread();
  const answering = once(thread, 'message', { signal: AbortSignal.timeout(limitMs) });
  thread.postMessage(asked);
  const answered = await answering.catch(async (error: Error) => {
    await thread?.terminate();
    thread = null;
    if (HEAVY.has(error.name) || HEAVY.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  });
  if (answered === null) throw new Problem('TEMPLATE_TOO_HEAVY');
  const [answer] = answered as [Answered];
  if ('error' in answer) throw new Error(answer.error);
  return answer.result;
}

const HEAVY = new Set(['AbortError', 'ERR_WORKER_OUT_OF_MEMORY']);

/** From the sources as they are where this file is one, otherwise as the build wrote it, beside the API. */
function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: LIMIT_MB };
  const started = import.meta.url.endsWith('.ts')
    ? new Worker(fromSource(new URL('./compute-thread.ts', import.meta.url)), { resourceLimits, eval: true })
    : new Worker(new URL('./compute-thread.js', import.meta.url), { resourceLimits });
  // A thread that fails while nobody waits for it must not take the API with it: the next question gets a new one.
  started.on('error', () => {
    if (thread === started) thread = null;
  });
  // Whoever stops does not wait for it.
  started.unref();
  return started;
}

/** A thread does not take over what reads TypeScript. */
function fromSource(file: URL): string {
  const loader = import.meta.resolve('tsx/esm/api');
  return `import('${loader}').then(({ register }) => { register(); return import('${file.href}'); });`;
}
