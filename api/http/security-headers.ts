import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Settings } from '../ports.ts';

/**
 * The headers of every answer. Nothing inline runs: scripts and styles are files of ours, and the few style elements
 * that the component library writes carry the nonce of the page.
 */
export function securityHeaders({ mode }: Settings): RequestHandler[] {
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: directives(mode === 'production') },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: mode === 'production',
    xFrameOptions: { action: 'deny' },
  });
  return [drawNonce, headers];
}

/** The nonce drawn for this answer. */
export function nonceOf(response: Response): string {
  return String(response.locals['nonce']);
}

const drawNonce: RequestHandler = (_request, response, next) => {
  response.locals['nonce'] = randomBytes(16).toString('base64');
  next();
};

function directives(isProduction: boolean) {
  const withNonce = (_request: unknown, response: unknown) => `'nonce-${nonceOf(response as Response)}'`;
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", withNonce],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(isProduction ? { 'upgrade-insecure-requests': [] } : {}),
  };
}
