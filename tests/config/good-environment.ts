import { randomBytes } from 'node:crypto';

/** An environment that production accepts, with secrets drawn anew each time, and some variables replaced. */
export function productionEnvironment(
  replaced: Record<string, string | undefined> = {},
): Record<string, string | undefined> {
  return {
    TRAME_MODE: 'production',
    MONGODB_URI: `mongodb://trame:${randomBytes(24).toString('base64url')}@db.mulhouse.example:27017/trame?replicaSet=rs0`,
    TEMPORAL_ADDRESS: 'temporal.mulhouse.example:7233',
    PUBLIC_URL: 'https://contrats.mulhouse.example',
    SMTP_URL: 'smtps://trame:mot@mail.mulhouse.example',
    MAIL_FROM: 'Contrats de Mulhouse <contrats@mulhouse.example>',
    SESSION_SECRET: randomBytes(33).toString('base64'),
    PAYLOAD_KEY: randomBytes(32).toString('base64'),
    PATH: '/usr/bin',
    ...replaced,
  };
}
