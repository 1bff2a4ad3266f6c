import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { type Config, readConfig } from '#config/read-config';
import { assertUtc } from '#config/utc';
import { mailCatcherPage } from '#embedded/mail/mail-catcher-page';
import { openStore } from '#store/open-store';
import { connectClient } from '#worker/temporal-client';
import { createApp } from './app.ts';
import { temporalHost } from './host/temporal-host.ts';
import { LOG_REDACTION } from './http/log-redaction.ts';
import type { Ports, Settings } from './ports.ts';
import { seedExamples } from './seed.ts';
import { serve } from './serve.ts';

// The API as a process: configuration, store, Temporal, and the application on its port.
assertUtc(process.env);
const config = readConfig(process.env);
const log = pino({ level: config.logLevel, redact: LOG_REDACTION, base: { process: 'api' } });
const store = await openStore(config.mongo.uri.reveal());
const temporal = await connectClient(config.temporal, config.payloadKey.reveal());
const { catcherUrl } = config.mail;
const ports: Ports = {
  store,
  host: temporalHost(temporal.client, config.temporal.taskQueue),
  clock: Date.now,
  settings: settingsOf(config),
  sessionSecret: config.sessionSecret.reveal(),
  log,
  mailPages: catcherUrl === undefined ? undefined : mailCatcherPage({ httpUrl: catcherUrl }),
};
if (config.devSignIn && config.mode !== 'production') await seedExamples(ports);
const server = await serve(createApp(ports), config.api);
log.info({ host: config.api.host, port: config.api.port }, 'listening');

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

/** Answers what is under way, then lets go; a client closed too early would end the process. */
async function stop(): Promise<void> {
  await server.stop();
  await temporal.close();
  await store.close();
  process.exit(0);
}

function settingsOf({ mode, devSignIn, allowRehearsals, publicUrl, api }: Config): Settings {
  const { trustedProxies } = api;
  return { mode, devSignIn, allowRehearsals, publicUrl, trustedProxies, webFolder: webFolder() };
}

/** The built pages lie beside this file when it is built too, in `dist/web` otherwise. */
function webFolder(): string | undefined {
  const places = ['./web', '../dist/web'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(`${place}/index.html`));
}
