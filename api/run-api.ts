import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Config } from '#config/read-config';
import { mailCatcherPage } from '#embedded/mail/mail-catcher-page';
import { project } from '#engine/projection/project';
import { openStore } from '#store/open-store';
import { createProjector } from '#store/projector';
import { connectClient } from '#worker/temporal-client';
import { createApp } from './app.ts';
import { temporalHost } from './host/temporal-host.ts';
import { LOG_REDACTION } from './http/log-redaction.ts';
import { openLive } from './live/open-live.ts';
import type { Ports, Settings } from './ports.ts';
import { seedExamples } from './seed.ts';
import { serve } from './serve.ts';

/** Composes the API of an installation: store, Temporal, the application on its port. */
export async function runApi(config: Config): Promise<{ stop(): Promise<void> }> {
  const log = pino({ level: config.logLevel, redact: LOG_REDACTION, base: { process: 'api' } });
  const store = await openStore(config.mongo.uri.reveal());
  const temporal = await connectClient(config.temporal, config.payloadKey.reveal());
  const ports: Ports = {
    store,
    host: temporalHost(temporal.client, config.temporal.taskQueue),
    projector: createProjector(store.connection, { project }),
    clock: Date.now,
    live: openLive({ store, clock: Date.now, log }),
    settings: settingsOf(config),
    sessionSecret: config.sessionSecret.reveal(),
    log,
    mailPages: mailPagesOf(config),
  };
  if (config.devSignIn && config.mode !== 'production') await seedExamples(ports);
  const server = await serve(createApp(ports), config.api);
  log.info({ host: config.api.host, port: server.port }, 'listening');
  return {
    /** Answers what is under way first: a client closed too early would end the process. */
    async stop() {
      await ports.live.stop();
      await server.stop();
      await temporal.close();
      await store.close();
    },
  };
}

function settingsOf({ mode, devSignIn, allowRehearsals, publicUrl, api }: Config): Settings {
  const { trustedProxies } = api;
  return { mode, devSignIn, allowRehearsals, publicUrl, trustedProxies, webFolder: webFolder() };
}

function mailPagesOf({ mail }: Config): Ports['mailPages'] {
  return mail.catcherUrl === undefined ? undefined : mailCatcherPage({ httpUrl: mail.catcherUrl });
}

/** The built pages lie beside this file when it is built too, in `dist/web` otherwise. */
function webFolder(): string | undefined {
  const places = ['./web', '../dist/web'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(`${place}/index.html`));
}
