import { z } from 'zod';
import { databaseInProduction, isOrigin, mailInProduction, publicUrlInProduction } from './address-checks.ts';
import type { ConfigProblemCode } from './problems.ts';
import { readKey, weaknessOfKey, weaknessOfSecret } from './secret-strength.ts';

/** One variable of the environment: what it means, what it must look like, and what production adds. */
export interface Variable {
  readonly meaning: string;
  /** What a good value is; shown when the value is refused, so it must never quote one that could be copied. */
  readonly expected: string;
  readonly schema: z.ZodType<unknown, string>;
  /** `undefined` = must be given. The second value, if any, is for development and tests. */
  readonly fallback?: string | { readonly production: string | undefined; readonly elsewhere: string | undefined };
  readonly optional?: true;
  readonly inProduction?: (value: string) => ConfigProblemCode | undefined;
}

const bool = z.enum(['true', 'false']).transform((text) => text === 'true');
const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
const hostAndPort = z.string().regex(/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):\d{1,5}$/);
const url = (protocol: RegExp) => z.url({ protocol }).max(2000);
const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));

/**
 * Everything the API, the worker and the outbox sender read from the environment. Nothing else is read anywhere.
 * The three get the same variables, so that a message accepted by one is understood by the others.
 */
export const VARIABLES = {
  TRAME_MODE: {
    meaning: 'What this installation is for. Unless told otherwise: production, the strictest.',
    expected: 'production, development or test',
    schema: z.enum(['production', 'development', 'test']),
    fallback: 'production',
  },
  MONGODB_URI: {
    meaning: 'The database: a replica set (one member is enough), since transactions and change streams are used.',
    expected:
      'mongodb:// or mongodb+srv://, in production with a user and a strong password unless it is on this machine',
    schema: z.string().regex(/^mongodb(\+srv)?:\/\/[^\s]+$/),
    inProduction: databaseInProduction,
  },
  TEMPORAL_ADDRESS: {
    meaning: 'The Temporal server.',
    expected: 'host:port',
    schema: hostAndPort,
  },
  TEMPORAL_NAMESPACE: {
    meaning: 'The namespace of this installation on that server.',
    expected: 'letters, digits, dot, dash, underscore',
    schema: identifier,
    fallback: 'trame',
  },
  TASK_QUEUE: {
    meaning: 'Where the worker listens; the API must name the same.',
    expected: 'letters, digits, dot, dash, underscore',
    schema: identifier,
    fallback: 'trame',
  },
  API_HOST: {
    meaning: 'The network interface on which the API listens.',
    expected: 'an address or a host name',
    schema: z.string().regex(/^[A-Za-z0-9.:-]{1,253}$/),
    fallback: '127.0.0.1',
  },
  API_PORT: {
    meaning: 'The port on which the API listens.',
    expected: 'a number from 1 to 65535',
    schema: wholeNumber(1, 65_535),
    fallback: '3000',
  },
  TRUSTED_PROXIES: {
    meaning: 'How many reverse proxies stand before the API and may be believed about the address of a visitor.',
    expected: 'a number from 0 to 10',
    schema: wholeNumber(0, 10),
    fallback: '0',
  },
  PUBLIC_URL: {
    meaning: 'The address that people see; links in mails begin with it.',
    expected: 'scheme and host only, https in production',
    schema: url(/^https?$/).refine(isOrigin),
    inProduction: publicUrlInProduction,
  },
  SMTP_URL: {
    meaning: 'The mail server that accepts what the outbox sends.',
    expected:
      'smtp:// or smtps://, in production smtps:// or smtp:// with ?requireTLS=true unless it is on a private network',
    schema: url(/^smtps?$/),
    inProduction: mailInProduction,
  },
  MAIL_FROM: {
    meaning: 'The sender of every mail.',
    expected: 'an address, or a name and an address in angle brackets',
    schema: z.string().regex(/^(?:[^<>"\r\n]{1,100} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
  },
  SESSION_SECRET: {
    meaning: 'Protects sessions, sign-in links and codes.',
    expected: 'at least 32 characters from a random source: openssl rand -base64 33',
    schema: z.string().min(16).max(500),
    inProduction: weaknessOfSecret,
  },
  PAYLOAD_KEY: {
    meaning: 'Encrypts what Temporal stores (AES-256-GCM). Losing it makes running contracts unreadable.',
    expected: '32 random bytes in base64: openssl rand -base64 32',
    schema: z.string().transform((text, context) => {
      const key = readKey(text);
      if (key !== undefined) return key;
      context.addIssue('not a key of 32 bytes');
      return z.NEVER;
    }),
    inProduction: (text) => {
      const key = readKey(text);
      return key === undefined ? undefined : weaknessOfKey(key);
    },
  },
  TRAME_DEV_SIGN_IN: {
    meaning: 'Lets anybody sign in as anybody, to try things out.',
    expected: 'true or false, never true in production',
    schema: bool,
    fallback: 'false',
    inProduction: (text) => (text === 'true' ? 'FORBIDDEN_IN_PRODUCTION' : undefined),
  },
  TRAME_ALLOW_REHEARSALS: {
    meaning:
      'Allows contracts with a clock of their own, to see month three today. In production needs REHEARSAL_SMTP_URL.',
    expected: 'true or false',
    schema: bool,
    fallback: { production: 'false', elsewhere: 'true' },
  },
  REHEARSAL_SMTP_URL: {
    meaning: 'The mail catcher that alone receives what rehearsals send; in development the one of SMTP_URL serves.',
    expected: 'smtp:// or smtps://, another server than SMTP_URL',
    schema: url(/^smtps?$/),
    optional: true,
  },
  MAIL_CATCHER_URL: {
    meaning: 'Where the pages of the mail catcher are, shown under /dev/mail.',
    expected: 'http://, never in production',
    schema: url(/^http$/),
    optional: true,
    inProduction: () => 'FORBIDDEN_IN_PRODUCTION',
  },
  LOG_LEVEL: {
    meaning: 'How much is written to the log.',
    expected: 'error, warn, info or debug',
    schema: z.enum(['error', 'warn', 'info', 'debug']),
    fallback: 'info',
  },
} satisfies Record<string, Variable>;

/** The name of a variable. */
export type VariableName = keyof typeof VARIABLES;

/** The variables that must be given in production: they have no fallback there. */
export function requiredInProduction(): readonly VariableName[] {
  const names = Object.keys(VARIABLES) as VariableName[];
  return names.filter((name) => {
    const { fallback, optional }: Variable = VARIABLES[name];
    return fallback === undefined && optional !== true;
  });
}
