/** Something done again and again, never twice at once. */
export type Repeating = { stop(): Promise<void> };

/** Waits, runs a job, waits again, until stopped; stopping waits for the run under way. A failure stops nothing. */
export function repeat(everyMs: number, job: () => Promise<void>, onError: (error: unknown) => void): Repeating {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const schedule = () => {
    timer = setTimeout(() => {
      running = job()
        .catch(onError)
        .finally(() => {
          if (!stopped) schedule();
        });
    }, everyMs);
  };
  schedule();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
