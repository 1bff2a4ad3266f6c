import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { untilSucceeds, within } from '#embedded/time-limit';
import { temporaryFolder } from './fixtures.ts';
import { allGone, processesOf, startTrameProcess, type TrameProcess } from './trame-process.ts';

jest.setTimeout(120_000);

const folder = temporaryFolder();
const END_LIMIT_MS = 30_000;
const started: TrameProcess[] = [];
const start = (kind?: 'whole' | 'servicesOnly') => {
  const run = startTrameProcess(folder.dir, kind);
  started.push(run);
  return run;
};
const pidsOf = (dir: string) => Object.values(processesOf(dir)).flatMap(({ pid, keeperPid }) => [pid, keeperPid]);

afterEach(async () => {
  for (const run of started.splice(0)) {
    run.signal('SIGKILL');
    await within(END_LIMIT_MS, 'The run did not end', run.ended);
  }
});

afterAll(folder.remove);

describe('one command', () => {
  test('starts everything, and Ctrl-C stops it in order: API, worker, Temporal, database', async () => {
    const run = start();
    await run.ready;
    const pids = pidsOf(folder.dir);
    expect(Object.keys(processesOf(folder.dir)).sort()).toEqual(['api', 'mail', 'mongo', 'temporal', 'worker']);
    expect(statSync(join(folder.dir, 'secrets.json')).mode & 0o777).toBe(0o600);

    run.signal('SIGINT');

    expect(await run.ended).toBe(0);
    await allGone(pids);
    expect(stopTime('api')).toBeLessThanOrEqual(stopTime('worker'));
    expect(processesOf(folder.dir)).toEqual({});
  });

  test('is ready again, on the same addresses and with the same secrets', async () => {
    const before = { ports: portsOf(folder.dir), secrets: readFileSync(join(folder.dir, 'secrets.json'), 'utf8') };
    const run = start();
    await run.ready;
    expect({ ports: portsOf(folder.dir), secrets: readFileSync(join(folder.dir, 'secrets.json'), 'utf8') }).toEqual(
      before,
    );
  });

  test('leaves no process behind when it is killed with -9, and starts again at once', async () => {
    const first = start();
    await first.ready;
    const pids = pidsOf(folder.dir);
    first.signal('SIGKILL');
    await first.ended;

    const second = start();
    await second.ready;

    await allGone(pids);
  });

  test('ends what it finds of an earlier run whose keepers were killed too', async () => {
    const first = start();
    await first.ready;
    const processes = Object.values(processesOf(folder.dir));
    first.signal('SIGKILL');
    for (const { keeperPid } of processes) process.kill(keeperPid, 'SIGKILL');
    await first.ended;

    const second = start();
    await second.ready;

    await allGone(processes.map(({ pid }) => pid));
  });

  test('may run the services alone, for somebody who starts the rest by hand', async () => {
    const run = start('servicesOnly');
    await run.ready;
    expect(Object.keys(processesOf(folder.dir)).sort()).toEqual(['mail', 'mongo', 'temporal']);
    run.signal('SIGTERM');
    expect(await run.ended).toBe(0);
  });

  test('refuses to run twice on one folder', async () => {
    const first = start();
    await first.ready;
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already in use by process ${first.pid}`);
  });

  test('never runs a service twice on the same data, even when its keeper alone was killed', async () => {
    const run = start();
    await run.ready;
    const { pid = 0, keeperPid = 0 } = processesOf(folder.dir)['temporal'] ?? {};
    process.kill(keeperPid, 'SIGKILL');
    await says(run, 'temporal runs again');
    await allGone([pid]);
  });

  test.each(['worker', 'api', 'temporal', 'mongo', 'mail'])('brings a crashed %s back', async (name) => {
    const run = start();
    await run.ready;
    const before = processesOf(folder.dir)[name]?.pid ?? 0;
    process.kill(before, 'SIGKILL');
    await says(run, `${name} runs again`);
    expect(processesOf(folder.dir)[name]?.pid).not.toBe(before);
  });
});

function says(run: TrameProcess, words: string): Promise<void> {
  return untilSucceeds({
    what: `Saying "${words}"`,
    limitMs: 15_000,
    everyMs: 20,
    attempt: async () => {
      if (!run.output().includes(words)) throw new Error(run.output());
    },
  });
}

function stopTime(name: string): number {
  return Number(/stopped at (\d+)/.exec(readFileSync(join(folder.dir, `logs/${name}.log`), 'utf8'))?.[1]);
}

function portsOf(dir: string): unknown {
  return JSON.parse(readFileSync(join(dir, 'run.json'), 'utf8')).ports;
}
