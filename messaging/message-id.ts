import { createHash } from 'node:crypto';

/**
 * The left half of a Message-ID: the same envelope always has the same, so that a mail server which gets a message
 * twice can tell. It says nothing about the person.
 */
export function messageIdBase(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 32);
}

/** The Message-ID header of an envelope. */
export function messageId(base: string, from: string): string {
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'trame.invalid';
  return `<${base}@${domain}>`;
}
