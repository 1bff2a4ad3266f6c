import { ConfigError } from '#config/problems';
import { readConfig } from '#config/read-config';
import { assertUtc } from '#config/utc';
import { createLog } from './log.ts';
import { runWorker } from './run-worker.ts';

/** The entry point of a worker: reads the environment, runs, and ends in order on a signal. */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  assertUtc(env);
  const config = readConfig(env);
  const log = createLog(config.logLevel, 'worker');
  const port = env['WORKER_HEALTH_PORT'];
  const running = await runWorker(config, log, port ? Number(port) : undefined);
  const signalled = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
  const reason = await Promise.race([signalled, running.ended.then(() => 'ended')]);
  log.info({ reason }, 'stopping');
  await running.stop();
}

main(process.env).catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
