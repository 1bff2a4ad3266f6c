import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { Problem } from '../problem.ts';
import { nonceOf } from './security-headers.ts';

/** What the build writes where the nonce of each answer goes. */
export const NONCE_PLACE = '__TRAME_NONCE__';

/**
 * Serves the built pages. Files have the hash of their content in their names and never change, and the build packed
 * them for whoever reads that; the page itself is the same for every address, and is made anew for each answer because
 * of its nonce.
 */
export function servePages(folder: string): Router {
  const router = Router();
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = { immutable: true, maxAge: '1y', redirect: false, fallthrough: false };
  const packed = { index: false, enableBrotli: true, orderPreference: ['br', 'gzip'], serveStatic: files };
  router.use('/assets', refuseUnreadablePaths, expressStaticGzip(join(folder, 'assets'), packed));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  router.get('/{*path}', thePage(page));
  return router;
}

function thePage(page: string): RequestHandler {
  return (request, response, next) => {
    if (/\.[a-z0-9]{2,5}$/i.test(request.path)) return next();
    response
      .set('cache-control', 'no-store')
      .type('html')
      .send(page.replaceAll(NONCE_PLACE, nonceOf(response)));
  };
}

/** What serves packed files would say so in a page of its own. */
const refuseUnreadablePaths: RequestHandler = (request, _response, next) => {
  if (!isReadable(request.path)) throw new Problem('REQUEST_MALFORMED');
  next();
};

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
