import type { RequestHandler } from 'express';
import type { Settings } from '../ports.ts';
import { Problem } from '../problem.ts';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whatever changes something must come from a page of ours: the browser says so in `Origin`, and a page of another
 * site cannot say otherwise. The cookie is `SameSite=Strict` besides.
 */
export function onlySameOrigin(settings: Settings): RequestHandler {
  const allowed = allowedOrigins(settings);
  return (request, _response, next) => {
    if (READING.includes(request.method)) return next();
    if (allowed.has(request.headers.origin ?? '')) return next();
    throw new Problem('ORIGIN_REFUSED');
  };
}

/** The public address; while developing, this machine under its other names too. */
function allowedOrigins({ publicUrl, mode }: Settings): Set<string> {
  const { origin, protocol, port } = new URL(publicUrl);
  if (mode === 'production') return new Set([origin]);
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const local = names.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`);
  return new Set([origin, ...local]);
}
