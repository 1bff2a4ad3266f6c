import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.mjs';

/**
 * Runs jest with what ES modules need. NODE_OPTIONS is set here and not in package.json, where it would not work on
 * Windows; it is inherited by jest's workers. Dates are read in UTC unless the caller wants another zone.
 */
export function runJest(args, options = {}) {
  const nodeOptions = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const env = { TZ: process.env.TZ ?? 'UTC', NODE_OPTIONS: nodeOptions.filter(Boolean).join(' '), ...options.env };
  return runTool('jest', args, { limitMs: 3_600_000, ...options, env });
}

// `npm run jest -- --selectProjects=fast -- tests/cli`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { code } = await runJest(process.argv.slice(2));
  process.exitCode = code;
}
