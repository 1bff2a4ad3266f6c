import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Problem } from '../problem.ts';
import type { Answered, Asked, Given, Result, TaskName } from './tasks.ts';

const LIMIT_MB = 512;

/** Works something out beside the thread that answers requests. */
export type Compute = <N extends TaskName>(task: N, given: Given<N>, limitMs?: number) => Promise<Result<N>>;

/** For templates. An ordinary year takes milliseconds; what takes so long is refused, and nothing of it is kept. */
export const compute = createCompute({ limitMs: 20_000 });

/** For contracts that run, whose dates somebody waits for: no template that is being checked keeps them waiting. */
export const computeContract = createCompute({ limitMs: 10_000 });

type ComputeOptions = { limitMs: number; idleMs?: number; begin?: () => Worker };

/**
 * A thread that works one question out after the other: started with the first, ended when nothing was asked for a
 * while. It refuses with `TEMPLATE_TOO_HEAVY` what takes too long or too much memory: the thread is ended, and the next
 * question gets a new one.
 */
export function createCompute({ limitMs: usualMs, idleMs = 600_000, begin = startThread }: ComputeOptions): Compute {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let resting: NodeJS.Timeout | undefined;

  async function ask(asked: Asked, limitMs: number): Promise<unknown> {
    thread ??= start();
    const answering = once(thread, 'message', { signal: AbortSignal.timeout(limitMs) });
    thread.postMessage(asked);
    const answered = await answering.catch(async (error: Error) => {
      await end();
      if (HEAVY.has(error.name) || HEAVY.has((error as NodeJS.ErrnoException).code ?? '')) return null;
      throw error;
    });
    if (answered === null) throw new Problem('TEMPLATE_TOO_HEAVY');
    const [answer] = answered as [Answered];
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  }

  function start(): Worker {
    const started = begin();
    // A thread that fails while nobody waits for it must not take the API with it: the next question gets a new one.
    started.on('error', () => {
      if (thread === started) thread = null;
    });
    return started;
  }

  async function end(): Promise<void> {
    const ended = thread;
    thread = null;
    await ended?.terminate();
  }

  function rest(): void {
    waiting -= 1;
    if (waiting === 0) resting = setTimeout(() => void end(), idleMs).unref();
  }

  return (task, given, limitMs = usualMs) => {
    clearTimeout(resting);
    waiting += 1;
    const mine = last.then(() => ask({ task, given } as Asked, limitMs));
    last = mine.catch(() => {}).finally(rest);
    return mine as Promise<Result<typeof task>>;
  };
}

const HEAVY = new Set(['AbortError', 'ERR_WORKER_OUT_OF_MEMORY']);

/** From the sources as they are where this file is one, otherwise as the build wrote it, beside the API. */
export function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: LIMIT_MB };
  const started = import.meta.url.endsWith('.ts')
    ? new Worker(fromSource(new URL('./compute-thread.ts', import.meta.url)), { resourceLimits, eval: true })
    : new Worker(new URL('./compute-thread.js', import.meta.url), { resourceLimits });
  // Whoever stops does not wait for it.
  started.unref();
  return started;
}

/** A thread does not take over what reads TypeScript. */
function fromSource(file: URL): string {
  const loader = import.meta.resolve('tsx/esm/api');
  return `import('${loader}').then(({ register }) => { register(); return import('${file.href}'); });`;
}
