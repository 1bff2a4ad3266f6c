import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openFolder, type TrameFolder } from '#embedded/folder';
import { newRun, readRunFile } from '#embedded/run-file';
import { openRunRecord } from '#embedded/run-record';
import { runService } from '#embedded/services/running-service';
import type { ServiceDefinition } from '#embedded/services/service';
import { temporaryFolder } from './fixtures.ts';

const temporary = temporaryFolder();
afterAll(() => temporary.remove());

/** Notes each start; the first ones, as many as are told, end at once with the words told. */
const SERVER = `
  import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
  const [starts, ready, taken, says] = process.argv.slice(1);
  appendFileSync(starts, 'x');
  if (readFileSync(starts, 'utf8').length <= Number(taken)) {
    console.error(says);
    process.exit(1);
  }
  writeFileSync(ready, '');
  setInterval(() => {}, 1_000);
`;

function serverThat(folder: TrameFolder, taken: number, says: string): ServiceDefinition<'mail'> {
  const files = [join(folder.root, 'starts'), join(folder.root, 'ready')] as const;
  return {
    name: 'mail',
    program: undefined,
    portNames: ['mailSmtp'],
    fromEnvironment: () => undefined,
    launch: () => ({
      command: process.execPath,
      args: ['--input-type=module', '-e', SERVER, ...files, String(taken), says],
    }),
    address: ({ ports }) => ({ smtpUrl: `smtp://127.0.0.1:${ports['mailSmtp']}`, httpUrl: '' }),
    checkReady: async () => {
      if (!existsSync(files[1])) throw new Error('not yet');
    },
    readyLimitMs: 20_000,
    stopGraceMs: 2_000,
  };
}

async function start(name: string, taken: number, says: string) {
  const folder = openFolder(join(temporary.dir, name));
  const record = openRunRecord(folder, newRun(readRunFile(folder)));
  // The port that is free at the first look, at the second, and so on.
  let looks = 0;
  const choosePlace = async () => ({ folder, ports: { mailSmtp: 4000 + ++looks }, program: undefined });
  const running = runService(serverThat(folder, taken, says), choosePlace, record, () => {});
  const startsOf = () => readFileSync(join(folder.root, 'starts'), 'utf8').length;
  return { running, startsOf };
}

/** A server that gives up over a port says so, and then fills pages with the places in its code. */
const PLACES = '\n\tgo.temporal.io/server/temporal.NewServer(...) server.go:45'.repeat(500);

test('a server whose port was taken in between is started again, on the ports that are free by then', async () => {
  const says = `listen tcp 127.0.0.1:35357: bind: address already in use${PLACES}`;
  const { running, startsOf } = await start('taken', 2, says);
  const service = await running;
  expect(startsOf()).toBe(3);
  expect(service.address.smtpUrl).toBe('smtp://127.0.0.1:4003');
  await service.restart();
  expect(service.address.smtpUrl).toBe('smtp://127.0.0.1:4003');
  await service.kill9();
});

test('a server that ends each time is given up, and its own words say why', async () => {
  const { running, startsOf } = await start('broken', 9, `the file of the database is damaged${PLACES}`);
  await expect(running).rejects.toThrow('the file of the database is damaged');
  expect(startsOf()).toBe(4);
});
