import { join } from 'node:path';
import { projectRoot } from '../folder.ts';
import { nodeArgumentsForSources } from '../tsx-loader.ts';
import { portOf, type ServiceDefinition } from './service.ts';
import { smtpGreeting } from './smtp-greeting.ts';

/** The mail catcher: keeps every message of a development run or a test, sends none. */
export const mailService: ServiceDefinition<'mail'> = {
  name: 'mail',
  program: undefined,
  portNames: ['mailSmtp', 'mailHttp'],
  fromEnvironment: (env) => {
    const [smtpUrl, httpUrl] = [env['SMTP_URL'], env['MAIL_CATCHER_URL']];
    return smtpUrl === undefined || smtpUrl === '' ? undefined : { smtpUrl, httpUrl: httpUrl ?? '' };
  },
  launch: (place) => ({
    command: process.execPath,
    args: [
      ...[...nodeArgumentsForSources(), join(projectRoot(), 'embedded/mail/main.ts')],
      ...['--smtp-port', String(portOf(place, 'mailSmtp')), '--http-port', String(portOf(place, 'mailHttp'))],
      ...['--folder', place.folder.mail],
    ],
  }),
  address: (place) => ({
    smtpUrl: `smtp://127.0.0.1:${portOf(place, 'mailSmtp')}`,
    httpUrl: `http://127.0.0.1:${portOf(place, 'mailHttp')}`,
  }),
  checkReady: async ({ smtpUrl, httpUrl }) => {
    await smtpGreeting(new URL(smtpUrl));
    if (httpUrl === '') return;
    const answer = await fetch(`${httpUrl}/messages?limit=1`, { signal: AbortSignal.timeout(2000) });
    if (!answer.ok) throw new Error(`the mail catcher answered ${answer.status}`);
  },
  readyLimitMs: 20_000,
  stopGraceMs: 3_000,
};
