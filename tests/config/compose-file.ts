import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '#embedded/folder';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const words = z.array(z.string()).min(1);

/** The part of the Compose specification that we use, and nothing else: a misspelt key is refused. */
const serviceSchema = z.strictObject({
  image: z.string(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string(), target: z.string() }).optional(),
  restart: z.enum(['unless-stopped']).or(z.string().regex(/^on-failure:\d+$/)),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  tmpfs: words.optional(),
  cap_drop: words.optional(),
  security_opt: words.optional(),
  logging: z.strictObject({ driver: z.string(), options: z.record(z.string(), z.string()) }),
  networks: words,
  depends_on: z
    .record(
      z.string(),
      z.strictObject({
        condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
      }),
    )
    .optional(),
  environment: z.record(z.string().regex(/^[A-Za-z_]+$/), scalar.transform(String)).optional(),
  ports: words.optional(),
  volumes: words.optional(),
  shm_size: z.string().optional(),
  entrypoint: words.optional(),
  command: words.optional(),
  stop_grace_period: z.string().optional(),
  healthcheck: z
    .strictObject({
      test: words,
      interval: z.string(),
      timeout: z.string(),
      retries: z.number(),
      start_period: z.string().optional(),
    })
    .optional(),
});

const composeSchema = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), serviceSchema),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean().optional() })),
  volumes: z.record(z.string(), z.null()),
});

/** A service of the composition, as we use the specification. */
export type ComposeService = z.output<typeof serviceSchema>;

/** Reads `docker-compose.yml`; `x-…` entries are only there to be merged into others. */
export function readCompose(): z.output<typeof composeSchema> {
  const document = parse(read('docker-compose.yml'), { merge: true }) as Record<string, unknown>;
  const entries = Object.entries(document).filter(([key]) => !key.startsWith('x-'));
  return composeSchema.parse(Object.fromEntries(entries));
}

/** The variables of an env file. */
export function readEnvFile(path: string): Record<string, string> {
  const lines = read(path)
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** Fills in `${NAME:?…}` and `${NAME:-default}` as Compose does. */
export function interpolate(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{([A-Z_]+)(?::([?-])([^}]*))?\}/g, (_all, name: string, kind?: string, rest = '') => {
    const value = env[name] ?? '';
    if (value === '' && kind === '?') throw new Error(`${name} is missing: ${rest}`);
    return value === '' && kind === '-' ? rest : value;
  });
}

/** The environment of one service with the variables of an env file filled in. */
export function environmentOf(service: ComposeService, env: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(service.environment ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, interpolate(value, env)]));
}

/** A text file of the project. */
export function read(path: string): string {
  return readFileSync(join(projectRoot(), path), 'utf8');
}
