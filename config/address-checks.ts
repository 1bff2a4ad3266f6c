import type { ConfigProblemCode } from './problems.ts';
import { weaknessOfSecret } from './secret-strength.ts';

/** A database that other machines can reach needs a user and a password that nobody guesses. */
export function databaseInProduction(uri: string): ConfigProblemCode | undefined {
  const { hosts, password } = partsOf(uri);
  if (hosts.every(isThisMachine)) return undefined;
  if (/[?&]authMechanism=MONGODB-X509(&|$)/.test(uri)) return undefined;
  return password === '' ? 'MISSING' : weaknessOfSecret(password);
}

/** Mails carry sign-in links: they leave this network encrypted or not at all. */
export function mailInProduction(text: string): ConfigProblemCode | undefined {
  const { protocol, hostname, searchParams } = new URL(text);
  const encrypted = protocol === 'smtps:' || searchParams.get('requireTLS') === 'true';
  return encrypted || isPrivate(hostname) ? undefined : 'UNENCRYPTED_IN_PRODUCTION';
}

/** Sessions and links travel over it. */
export function publicUrlInProduction(text: string): ConfigProblemCode | undefined {
  return text.startsWith('https://') ? undefined : 'UNENCRYPTED_IN_PRODUCTION';
}

/** Whether a text is a scheme and a host and nothing else. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '');
}

/** A MongoDB address may name several hosts, which `URL` does not read. */
function partsOf(uri: string): { readonly hosts: readonly string[]; readonly password: string } {
  const authority = uri.replace(/^mongodb(\+srv)?:\/\//, '').split(/[/?]/)[0] ?? '';
  const at = authority.lastIndexOf('@');
  const credentials = at < 0 ? '' : authority.slice(0, at);
  const colon = credentials.indexOf(':');
  const password = colon < 0 ? '' : decode(credentials.slice(colon + 1));
  const hosts = authority.slice(at + 1).split(',');
  return { hosts: hosts.map((host) => host.replace(/:\d+$/, '')), password };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isThisMachine(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(host) || host.startsWith('%2F');
}

/** This machine, a name without a dot (a neighbour in the same composition), or a private address. */
function isPrivate(host: string): boolean {
  return isThisMachine(host) || !/[.:]/.test(host) || /^(10|127|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host);
}
