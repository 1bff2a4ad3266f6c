import { parentPort } from 'node:worker_threads';
import { type Answered, type Asked, TASKS } from './tasks.ts';

/** The thread in which templates are worked out. It answers one question after the other. */
parentPort?.on('message', (asked: Asked) => {
  parentPort?.postMessage(answer(asked));
});

function answer({ task, given }: Asked): Answered {
  try {
    return { result: TASKS[task](given as never) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
