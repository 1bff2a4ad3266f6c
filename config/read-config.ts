import type { z } from 'zod';
import { ConfigError, type ConfigProblem } from './problems.ts';
import { hide, type Secret } from './secret.ts';
import { VARIABLES, type Variable, type VariableName } from './variables.ts';

/** What this installation is for. */
export type Mode = 'production' | 'development' | 'test';

/** The environment, checked: what the API, the worker and the outbox sender are told. */
export interface Config {
  readonly mode: Mode;
  readonly mongo: { readonly uri: Secret<string> };
  readonly temporal: { readonly address: string; readonly namespace: string; readonly taskQueue: string };
  readonly api: { readonly host: string; readonly port: number; readonly trustedProxies: number };
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly mail: {
    readonly smtpUrl: Secret<string>;
    readonly from: string;
    /** Rehearsals send here only. */
    readonly rehearsalSmtpUrl: Secret<string>;
    readonly catcherUrl: string | undefined;
  };
  readonly sessionSecret: Secret<string>;
  /** 32 bytes for AES-256-GCM. */
  readonly payloadKey: Secret<Buffer>;
  readonly devSignIn: boolean;
  readonly allowRehearsals: boolean;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
}

/** An environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Values = { readonly [N in VariableName]: z.output<(typeof VARIABLES)[N]['schema']> };

/** Variables of the provisioning and the supervisor, which share our prefix but are not read here. */
const NOT_OURS = ['TRAME_RUN', 'TRAME_TEMPORAL_PATH', 'TRAME_MONGOD_PATH'];
const NAMES = Object.keys(VARIABLES) as VariableName[];

/** Reads and checks the environment, all of it before anything starts. Throws a `ConfigError` naming every problem. */
export function readConfig(env: Environment): Config {
  const mode: Mode =
    env['TRAME_MODE'] === 'development' || env['TRAME_MODE'] === 'test' ? env['TRAME_MODE'] : 'production';
  const texts = Object.fromEntries(NAMES.map((name) => [name, textOf(name, env, mode)]));
  const problems: ConfigProblem[] = unknownVariables(env);
  const values: Partial<Record<VariableName, unknown>> = {};
  for (const name of NAMES) {
    const checked = check(name, texts[name], mode);
    if ('problem' in checked) problems.push(checked.problem);
    else values[name] = checked.value;
  }
  problems.push(...togetherInProduction(texts, mode));
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(values as Values);
}

function textOf(name: VariableName, env: Environment, mode: Mode): string | undefined {
  const given = env[name];
  if (given !== undefined && given !== '') return given;
  const { fallback }: Variable = VARIABLES[name];
  if (fallback === undefined || typeof fallback === 'string') return fallback;
  return mode === 'production' ? fallback.production : fallback.elsewhere;
}

function check(
  name: VariableName,
  text: string | undefined,
  mode: Mode,
): { readonly problem: ConfigProblem } | { readonly value: unknown } {
  const { schema, expected, optional, inProduction }: Variable = VARIABLES[name];
  const refused = (code: ConfigProblem['code']) => ({ problem: { code, variable: name, expected } });
  if (text === undefined) return optional === true ? { value: undefined } : refused('MISSING');
  const parsed = schema.safeParse(text);
  if (!parsed.success) return refused('INVALID');
  const code = mode === 'production' ? inProduction?.(text) : undefined;
  return code === undefined ? { value: parsed.data } : refused(code);
}

function unknownVariables(env: Environment): ConfigProblem[] {
  const ours = Object.keys(env).filter((name) => name.startsWith('TRAME_') && !NOT_OURS.includes(name));
  const unknown = ours.filter((name) => !NAMES.some((known) => known === name));
  return unknown.map((variable) => ({ code: 'UNKNOWN_VARIABLE', variable }));
}

/** Rules that need two variables. */
function togetherInProduction(texts: Readonly<Record<string, string | undefined>>, mode: Mode): ConfigProblem[] {
  if (mode !== 'production') return [];
  const problems: ConfigProblem[] = [];
  const { SESSION_SECRET, PAYLOAD_KEY, TRAME_ALLOW_REHEARSALS, REHEARSAL_SMTP_URL, SMTP_URL } = texts;
  if (SESSION_SECRET !== undefined && SESSION_SECRET === PAYLOAD_KEY) {
    problems.push({ code: 'REPEATED_SECRET', variable: 'SESSION_SECRET' });
  }
  if (TRAME_ALLOW_REHEARSALS === 'true') {
    const { expected } = VARIABLES.REHEARSAL_SMTP_URL;
    const variable = 'REHEARSAL_SMTP_URL';
    if (REHEARSAL_SMTP_URL === undefined) problems.push({ code: 'MISSING', variable, expected });
    else if (REHEARSAL_SMTP_URL === SMTP_URL) problems.push({ code: 'INVALID', variable, expected });
  }
  return problems;
}

function toConfig(values: Values): Config {
  return {
    mode: values.TRAME_MODE,
    mongo: { uri: hide(values.MONGODB_URI) },
    temporal: {
      address: values.TEMPORAL_ADDRESS,
      namespace: values.TEMPORAL_NAMESPACE,
      taskQueue: values.TASK_QUEUE,
    },
    api: { host: values.API_HOST, port: values.API_PORT, trustedProxies: values.TRUSTED_PROXIES },
    publicUrl: values.PUBLIC_URL.replace(/\/$/, ''),
    mail: {
      smtpUrl: hide(values.SMTP_URL),
      from: values.MAIL_FROM,
      rehearsalSmtpUrl: hide(values.REHEARSAL_SMTP_URL ?? values.SMTP_URL),
      catcherUrl: values.MAIL_CATCHER_URL,
    },
    sessionSecret: hide(values.SESSION_SECRET),
    payloadKey: hide(values.PAYLOAD_KEY),
    devSignIn: values.TRAME_DEV_SIGN_IN,
    allowRehearsals: values.TRAME_ALLOW_REHEARSALS,
    logLevel: values.LOG_LEVEL,
  };
}
