import { ConfigError } from '#config/problems';
import { readConfig } from '#config/read-config';
import { assertUtc } from '#config/utc';
import { runApi } from './run-api.ts';

/** The entry point of the API: reads the environment, serves, and ends in order on a signal. */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  assertUtc(env);
  const api = await runApi(readConfig(env));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await api.stop();
}

main(process.env).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  },
);
