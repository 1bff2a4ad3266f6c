import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '#config/problems';
import { readConfig } from '#config/read-config';
import { requiredInProduction, VARIABLES } from '#config/variables';
import { projectRoot } from '#embedded/folder';
import { SEARCH_ATTRIBUTES } from '#embedded/services/temporal';
import { type ComposeService, environmentOf, read, readCompose, readEnvFile } from './compose-file.ts';

const compose = readCompose();
const services = Object.entries(compose.services);
const service = (name: string): ComposeService => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`no service ${name}`);
  return found;
};
const example = readEnvFile('docker/example.env');
const ownProcesses = ['api', 'worker'];

/** What an administrator is told to do with the example file. */
const filledIn = {
  ...example,
  MAIL_RELAY_USER: 'trame',
  MAIL_RELAY_PASSWORD: randomBytes(32).toString('hex'),
  SESSION_SECRET: randomBytes(33).toString('base64'),
  PAYLOAD_KEY: randomBytes(32).toString('base64'),
  POSTGRES_PASSWORD: randomBytes(32).toString('hex'),
  MONGO_ROOT_PASSWORD: randomBytes(32).toString('hex'),
  MONGO_TRAME_PASSWORD: randomBytes(32).toString('hex'),
  MONGO_REPLICA_KEY: randomBytes(96).toString('base64'),
};

describe('the configuration of the API and the worker', () => {
  test.each(ownProcesses)(
    'of %s: every variable that production requires is given, and none that is unknown',
    (name) => {
      const given = Object.keys(service(name).environment ?? {});
      expect(given).toEqual(expect.arrayContaining([...requiredInProduction()]));
      const known = [...Object.keys(VARIABLES), 'NODE_ENV', 'TZ'];
      expect(given.filter((variable) => !known.includes(variable))).toEqual([]);
    },
  );

  test.each(ownProcesses)('of %s is accepted with good secrets, in production and in UTC', (name) => {
    const env = environmentOf(service(name), filledIn);
    expect(readConfig(env)).toMatchObject({ mode: 'production', devSignIn: false, allowRehearsals: false });
    expect(env['TZ']).toBe('UTC');
  });

  test.each(ownProcesses)('of %s is refused with the example secrets, each by its name', (name) => {
    const env = environmentOf(service(name), { ...example, MAIL_RELAY_USER: 'x', MAIL_RELAY_PASSWORD: 'x' });
    const refusal = (() => {
      try {
        readConfig(env);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(ConfigError);
    const problems = (refusal as ConfigError).problems.map(({ variable, code }) => `${variable} ${code}`);
    expect(problems.sort()).toEqual(
      ['MONGODB_URI', 'PAYLOAD_KEY', 'SESSION_SECRET'].map((name) => `${name} EXAMPLE_SECRET`),
    );
  });

  test('is the same for both, but for where the API listens', () => {
    const { API_HOST: _host, API_PORT: _port, TRUSTED_PROXIES: _proxies, ...common } = service('api').environment ?? {};
    expect(service('worker').environment).toEqual(common);
  });
});

describe('secrets', () => {
  const source = read('docker-compose.yml');

  test('have no default, and none is written in the file', () => {
    const withDefault = [...source.matchAll(/\$\{([A-Z_]+):-/g)].map(([, name]) => name);
    expect(withDefault).toEqual(['LOG_LEVEL']);
    const written = services.flatMap(([name, { environment }]) =>
      Object.entries(environment ?? {})
        .filter(([variable, value]) => /PASSWORD|PWD|SECRET|KEY$/.test(variable) && !/^\$\{[A-Z_]+:\?/.test(value))
        .map(([variable]) => `${name} ${variable}`),
    );
    expect(written).toEqual([]);
  });

  test('are each named in the example file, and a missing one stops the start', () => {
    const asked = new Set([...source.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name ?? ''));
    expect([...asked].sort()).toEqual(Object.keys(example).sort());
    expect(() => environmentOf(service('mongo'), { ...filledIn, MONGO_ROOT_PASSWORD: '' })).toThrow(
      /MONGO_ROOT_PASSWORD/,
    );
  });
});

describe('the network', () => {
  test('publishes the API and the console on this machine only, and neither Temporal nor a database', () => {
    const published = services.flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`));
    expect(published).toEqual(['temporal-ui 127.0.0.1:8233:8080', 'api 127.0.0.1:3000:3000']);
  });

  test('has no way out for what holds data', () => {
    expect(compose.networks['inside']?.internal).toBe(true);
    for (const name of ['postgres', 'mongo', 'temporal', 'worker']) expect(service(name).networks).toEqual(['inside']);
  });
});

describe('every service', () => {
  test.each(services)(
    '%s is pinned, watched, and depends on what exists',
    (name, { image, build, depends_on, ...rest }) => {
      if (build === undefined) expect(image).toMatch(/:v?\d+\.\d+/);
      for (const [other, { condition }] of Object.entries(depends_on ?? {})) {
        expect(Object.keys(compose.services)).toContain(other);
        if (condition === 'service_healthy') expect(service(other).healthcheck).toBeDefined();
        if (condition === 'service_completed_successfully') expect(service(other).restart).toMatch(/^on-failure/);
      }
      const runsOnce = rest.restart.startsWith('on-failure');
      expect(runsOnce || rest.healthcheck !== undefined || ownProcesses.includes(name)).toBe(true);
      expect(rest.networks.every((network) => network in compose.networks)).toBe(true);
    },
  );

  test.each(services)('%s mounts only files and volumes that exist', (_name, { volumes = [] }) => {
    for (const volume of volumes) {
      const [source = ''] = volume.split(':');
      const exists = source.startsWith('./') ? existsSync(join(projectRoot(), source)) : source in compose.volumes;
      expect({ source, exists }).toEqual({ source, exists: true });
    }
  });
});

describe('the images', () => {
  test('of Temporal are at least 1.30.3, where known holes are closed, and agree with one another', () => {
    const versions = ['temporal', 'temporal-schema', 'temporal-namespace'].map(
      (name) => service(name).image.split(':')[1],
    );
    expect(new Set(versions).size).toBe(1);
    const [major = 0, minor = 0, patch = 0] = (versions[0] ?? '').split('.').map(Number);
    expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(1_030_003);
  });

  test('of ours are built from targets that exist, run without root and tell their health', () => {
    const dockerfile = read('docker/Dockerfile');
    for (const name of ownProcesses) {
      const { build, read_only, cap_drop, security_opt } = service(name);
      expect(dockerfile).toContain(`AS ${build?.target}\n`);
      expect({ read_only, cap_drop, security_opt }).toEqual({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
    expect(dockerfile).toContain('USER node');
    expect(dockerfile.match(/^HEALTHCHECK/gm)).toHaveLength(2);
    for (const [, file = ''] of dockerfile.matchAll(/^COPY (docker\/\S+)/gm))
      expect(existsSync(join(projectRoot(), file))).toBe(true);
  });

  test('prepare Temporal with the search attributes of the contract workflow', () => {
    const script = read('docker/temporal/create-namespace.sh');
    for (const [name, type] of Object.entries(SEARCH_ATTRIBUTES))
      expect(script).toContain(`attribute ${name} ${type}\n`);
  });
});
