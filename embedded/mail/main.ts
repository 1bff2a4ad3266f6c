import { parseArgs } from 'node:util';
import { openMailbox } from './mailbox.ts';
import { mailCatcherApp } from './routes.ts';
import { catchMail } from './smtp.ts';

// The mail catcher as a process of its own: it must survive a crash of the API and keep what the outbox sent meanwhile.
const { values } = parseArgs({
  options: { 'smtp-port': { type: 'string' }, 'http-port': { type: 'string' }, folder: { type: 'string' } },
});
const { 'smtp-port': smtpPort, 'http-port': httpPort, folder } = values;
if (smtpPort === undefined || httpPort === undefined || folder === undefined) {
  throw new Error('Usage: main.ts --smtp-port <n> --http-port <n> --folder <path>');
}

const mailbox = openMailbox(folder);
const smtp = await catchMail(mailbox, Number(smtpPort));
const http = mailCatcherApp(mailbox).listen(Number(httpPort), '127.0.0.1');
http.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    http.closeAllConnections();
    http.close();
    smtp.close(() => process.exit(0));
  });
}
