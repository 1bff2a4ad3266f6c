import { ConfigError } from './problems.ts';
import type { Environment } from './read-config.ts';

/**
 * Refuses to run a worker outside UTC. In the workflow sandbox local getters follow the zone of the process, so two
 * workers in different zones could disagree about the same contract.
 */
export function assertUtc(env: Environment): void {
  if (env['TZ'] === 'UTC' || env['TZ'] === 'Etc/UTC') return;
  throw new ConfigError([{ code: 'NOT_UTC', variable: 'TZ' }]);
}
