import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runNode, trameFromSources } from './support/run-trame.ts';

const folder = mkdtempSync(join(tmpdir(), 'trame-launcher-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const YESTERDAY = Date.now() / 1000 - 86_400;
const TOMORROW = Date.now() / 1000 + 86_400;

/** A checkout with a build that says so instead of working. */
function checkout(name: string, builtAt: number): string {
  const root = join(folder, name);
  mkdirSync(join(root, 'cli'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  cpSync('cli/trame.mjs', join(root, 'cli/trame.mjs'));
  cpSync('package.json', join(root, 'package.json'));
  writeFileSync(join(root, 'cli/main.ts'), "const from: string = 'sources';\nconsole.info(from);\n");
  writeFileSync(join(root, 'dist/cli.js'), "console.info('build');\n");
  utimesSync(join(root, 'dist/cli.js'), builtAt, builtAt);
  return root;
}

const run = (root: string) => runNode([join(root, 'cli/trame.mjs')]);
const withPackages = (root: string) => symlinkSync(resolve('node_modules'), join(root, 'node_modules'));

describe('npx trame', () => {
  test('works from the sources of a fresh clone', async () => {
    const { code, out } = await trameFromSources('--version');
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });

  test('runs the build when nothing has changed since', async () => {
    const root = checkout('built', TOMORROW);
    withPackages(root);
    expect((await run(root)).out).toBe('build\n');
  });

  test('runs the sources when they are newer than the build', async () => {
    const root = checkout('changed', YESTERDAY);
    withPackages(root);
    expect((await run(root)).out).toBe('sources\n');
  });

  test('runs the build where only what production needs was installed', async () => {
    expect((await run(checkout('production', YESTERDAY))).out).toBe('build\n');
  });
});
