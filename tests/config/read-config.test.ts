import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, type ConfigProblem, explainProblems } from '#config/problems';
import { type Environment, readConfig } from '#config/read-config';
import { assertUtc } from '#config/utc';
import { requiredInProduction } from '#config/variables';
import { productionEnvironment } from './good-environment.ts';

function problemsOf(env: Environment): readonly ConfigProblem[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const codesOf = (env: Environment) => problemsOf(env).map(({ variable, code }) => `${variable} ${code}`);

describe('an installation in production', () => {
  test('starts with good secrets, and its defaults are the strict ones', () => {
    const config = readConfig(productionEnvironment());
    expect(config).toMatchObject({
      mode: 'production',
      temporal: { namespace: 'trame', taskQueue: 'trame' },
      api: { host: '127.0.0.1', port: 3000, trustedProxies: 0 },
      devSignIn: false,
      allowRehearsals: false,
    });
    expect(config.payloadKey.reveal()).toHaveLength(32);
  });

  test('is what an environment means that does not say what it is for', () => {
    expect(readConfig(productionEnvironment({ TRAME_MODE: undefined })).mode).toBe('production');
    expect(codesOf(productionEnvironment({ TRAME_MODE: 'prod' }))).toEqual(['TRAME_MODE INVALID']);
  });

  test('names everything that is missing at once', () => {
    expect(codesOf({}).sort()).toEqual(
      requiredInProduction()
        .map((name) => `${name} MISSING`)
        .sort(),
    );
    expect(requiredInProduction()).toEqual(expect.arrayContaining(['SESSION_SECRET', 'PAYLOAD_KEY', 'MONGODB_URI']));
  });

  test('takes an empty variable for a missing one', () => {
    expect(codesOf(productionEnvironment({ SESSION_SECRET: '' }))).toEqual(['SESSION_SECRET MISSING']);
  });

  test('refuses a variable of ours that does not exist: it is a spelling mistake', () => {
    expect(codesOf(productionEnvironment({ TRAME_ALOW_REHEARSALS: 'true' }))).toEqual([
      'TRAME_ALOW_REHEARSALS UNKNOWN_VARIABLE',
    ]);
  });

  test.each([
    ['TRAME_DEV_SIGN_IN', 'true', 'FORBIDDEN_IN_PRODUCTION'],
    ['MAIL_CATCHER_URL', 'http://127.0.0.1:1080', 'FORBIDDEN_IN_PRODUCTION'],
    ['PUBLIC_URL', 'http://contrats.mulhouse.example', 'UNENCRYPTED_IN_PRODUCTION'],
    ['PUBLIC_URL', 'https://contrats.mulhouse.example/app', 'INVALID'],
    ['PUBLIC_URL', 'javascript:alert(1)', 'INVALID'],
    ['SMTP_URL', 'smtp://mail.mulhouse.example', 'UNENCRYPTED_IN_PRODUCTION'],
    ['MONGODB_URI', 'mongodb://db.mulhouse.example/trame', 'MISSING'],
    ['MONGODB_URI', 'mongodb://trame:trame@db.mulhouse.example/trame', 'WEAK_SECRET'],
    ['MONGODB_URI', 'postgres://db', 'INVALID'],
    ['API_PORT', '0', 'INVALID'],
    ['API_PORT', '70000', 'INVALID'],
    ['TEMPORAL_ADDRESS', 'temporal', 'INVALID'],
    ['MAIL_FROM', 'Trame <trame@mulhouse.example>\r\nBcc: all@mulhouse.example', 'INVALID'],
    ['TRAME_ALLOW_REHEARSALS', 'yes', 'INVALID'],
  ])('refuses %s=%s: %s', (variable, value, code) => {
    expect(codesOf(productionEnvironment({ [variable]: value }))).toEqual([`${variable} ${code}`]);
  });

  test('allows rehearsals only with a mail catcher of their own', () => {
    const env = productionEnvironment({ TRAME_ALLOW_REHEARSALS: 'true' });
    expect(codesOf(env)).toEqual(['REHEARSAL_SMTP_URL MISSING']);
    expect(codesOf({ ...env, REHEARSAL_SMTP_URL: env['SMTP_URL'] })).toEqual(['REHEARSAL_SMTP_URL INVALID']);
    expect(codesOf({ ...env, REHEARSAL_SMTP_URL: 'smtp://catcher:1025' })).toEqual([]);
  });

  test('lets mail go in clear inside its own network only', () => {
    for (const SMTP_URL of ['smtp://relay:25', 'smtp://10.1.2.3', 'smtp://mail.mulhouse.example?requireTLS=true']) {
      expect(codesOf(productionEnvironment({ SMTP_URL }))).toEqual([]);
    }
  });
});

describe('a development run', () => {
  test('may sign in freely and rehearse, but still needs its secrets', () => {
    const env = { TRAME_MODE: 'development', TRAME_DEV_SIGN_IN: 'true', PUBLIC_URL: 'http://localhost:3000' };
    const config = readConfig(productionEnvironment(env));
    expect(config).toMatchObject({ devSignIn: true, allowRehearsals: true });
    expect(codesOf(productionEnvironment({ ...env, SESSION_SECRET: undefined }))).toEqual(['SESSION_SECRET MISSING']);
  });
});

describe('a refused or accepted environment', () => {
  const canary = 'canary-9f3b';

  test('never shows a value, whatever is wrong', () => {
    const env = Object.fromEntries(requiredInProduction().map((name) => [name, canary]));
    const error = new ConfigError(problemsOf({ ...env, TRAME_UNKNOWN: canary }));
    const shown = [error.message, inspect(error), JSON.stringify(error), explainProblems(error.problems, 'fr')];
    expect(shown.join()).toContain('PAYLOAD_KEY');
    expect(shown.join()).not.toContain(canary);
  });

  test('hides secrets from logs, even as a whole configuration', () => {
    const env = productionEnvironment({ TEMPORAL_NAMESPACE: 'mulhouse' });
    const config = readConfig(env);
    const shown = `${inspect(config, { depth: 9, showHidden: true })}${JSON.stringify(config)}${String(config.sessionSecret as unknown)}`;
    expect(shown).toContain('mulhouse');
    for (const name of ['MONGODB_URI', 'SMTP_URL', 'SESSION_SECRET', 'PAYLOAD_KEY'])
      expect(shown).not.toContain(env[name]);
  });
});

describe('a worker', () => {
  test.each([undefined, '', 'Europe/Paris'])('does not start with TZ=%s', (TZ) => {
    expect(() => assertUtc({ TZ })).toThrow(
      expect.objectContaining({ problems: [{ code: 'NOT_UTC', variable: 'TZ' }] }),
    );
  });

  test('starts in UTC', () => {
    expect(() => assertUtc({ TZ: 'UTC' })).not.toThrow();
  });
});
