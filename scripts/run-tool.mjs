import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The tools of the project as files for `node`, so that the same commands work on Windows. */
export const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  // Two packages declare a `tsc`: the native one checks types, the other serves tools that need its API.
  tsc: 'node_modules/typescript7/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  jest: 'node_modules/jest/bin/jest.js',
};

/**
 * Runs one tool, or a file of the project, to its end, never through a shell. With `quiet` its output is kept and given back instead of shown.
 * Resolves with the exit code whatever it is; a tool that takes longer than its limit is ended and counts as failed.
 */
export function runTool(tool, args, { quiet = false, env = {}, nodeArgs = [], cwd = root, limitMs = 600_000 } = {}) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [...nodeArgs, join(root, TOOLS[tool] ?? tool), ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    const timer = setTimeout(() => {
      pieces.push(Buffer.from(`\n${tool} took more than ${limitMs / 1000} s and was ended.\n`));
      child.kill('SIGKILL');
    }, limitMs);
    child.once('close', (code) => {
      clearTimeout(timer);
      const seconds = (performance.now() - started) / 1000;
      resolve({ code: code ?? 1, seconds, output: Buffer.concat(pieces).toString('utf8') });
    });
  });
}
