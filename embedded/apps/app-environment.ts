import { VARIABLES } from '#config/variables';
import type { GeneratedSecrets } from '../secrets.ts';
import type { ServiceAddresses } from '../services/service.ts';

/** The queue on which the worker of a one-command run listens. */
export const TASK_QUEUE = 'trame';

/** What the apps of a one-command run are told: a development installation on the services that were just started. */
export interface AppEnvironmentInput {
  readonly services: Pick<ServiceAddresses, 'temporal' | 'mongo' | 'mail'>;
  readonly secrets: GeneratedSecrets;
  readonly apiPort: number;
  /** The environment of the person who starts; what it says about our variables comes first. */
  readonly env: NodeJS.ProcessEnv;
}

/** The whole environment of the API and of the worker. Always UTC: see `config/utc.ts`. */
export function appEnvironment({ services, secrets, apiPort, env }: AppEnvironmentInput): NodeJS.ProcessEnv {
  const given = Object.fromEntries(Object.keys(VARIABLES).flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const { httpUrl } = services.mail;
  return {
    ...env,
    TRAME_MODE: 'development',
    TRAME_DEV_SIGN_IN: 'true',
    MAIL_FROM: 'Trame <trame@trame.invalid>',
    SESSION_SECRET: secrets.sessionSecret,
    PAYLOAD_KEY: secrets.payloadKey,
    API_HOST: '127.0.0.1',
    PUBLIC_URL: `http://localhost:${apiPort}`,
    ...(httpUrl === '' ? {} : { MAIL_CATCHER_URL: httpUrl }),
    ...given,
    API_PORT: String(apiPort),
    TASK_QUEUE,
    MONGODB_URI: services.mongo.uri,
    TEMPORAL_ADDRESS: services.temporal.address,
    TEMPORAL_NAMESPACE: services.temporal.namespace,
    SMTP_URL: services.mail.smtpUrl,
    TZ: 'UTC',
  };
}
