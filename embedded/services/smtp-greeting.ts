import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';

const GREETING_LIMIT_MS = 3000;

/** Resolves when a mail server has said its first "220"; nothing is sent to it. */
export function smtpGreeting(url: URL): Promise<void> {
  const secure = url.protocol === 'smtps:';
  const port = Number(url.port === '' ? (secure ? 465 : 25) : url.port);
  return new Promise((resolve, reject) => {
    const host = url.hostname;
    const socket = secure ? connectTls({ host, port, servername: host }) : connect({ host, port });
    socket.setTimeout(GREETING_LIMIT_MS, () => socket.destroy(new Error(`${url.host} does not greet`)));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(`${url.host} closed the line`)));
    socket.once('data', (data) => {
      if (data.toString('latin1').startsWith('220')) resolve();
      else reject(new Error(`${url.host} refuses mail`));
      socket.destroy();
    });
  });
}
