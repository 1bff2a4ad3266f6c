import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtEntries } from '#embedded/apps/entries';
import { projectRoot } from '#embedded/folder';
import type { Host } from './host.ts';
import { until } from './waiting.ts';

export type WorkerProcess = { kill9(): Promise<void>; stop(): Promise<number | null>; log(): string };

/** The real worker in a process of its own, as it was built before the tests, once it polls for work. */
export async function startWorkerProcess(host: Host, env: NodeJS.ProcessEnv = {}): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [...builtEntries(projectRoot()).worker], {
    cwd: projectRoot(),
    env: { PATH: process.env['PATH'], ...environmentOf(host), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until(
    'the worker',
    () => {
      if (child.exitCode !== null) throw new Error(`The worker ended: ${output}`);
      return output.includes('hosts contracts');
    },
    60_000,
  );
  return {
    kill9: () => end(child, 'SIGKILL').then(() => {}),
    stop: () => end(child, 'SIGTERM'),
    log: () => output,
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}

function environmentOf({ services, payloadKey }: Host): NodeJS.ProcessEnv {
  return {
    TZ: 'UTC',
    TRAME_MODE: 'test',
    MONGODB_URI: services.mongo.uri,
    TEMPORAL_ADDRESS: services.temporal.address,
    TEMPORAL_NAMESPACE: services.temporal.namespace,
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'trame@trame.test',
    PUBLIC_URL: 'http://localhost:3000',
    SESSION_SECRET: 'a secret that only tests ever use, long enough',
    PAYLOAD_KEY: payloadKey?.toString('base64') ?? '',
  };
}
