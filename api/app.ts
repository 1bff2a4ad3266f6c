import compression from 'compression';
import express, { type Express, type RequestHandler, Router } from 'express';
import { answerProblems } from './http/answer-problems.ts';
import { logRequests } from './http/log-requests.ts';
import { mountRoutes } from './http/mount.ts';
import type { Route } from './http/route.ts';
import { onlySameOrigin } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { servePages } from './http/serve-pages.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { HEALTH_ROUTES, ROUTES } from './routes/all.ts';
import { descriptionRoutes } from './routes/description.ts';

const LONGEST_URL = 2_000;

/** The whole application, ready to listen. Tests give it other routes to see who reaches them. */
export function createApp(ports: Ports, routes: readonly Route[] = ROUTES): Express {
  const { settings, log, mailPages } = ports;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', settings.trustedProxies);
  app.use(logRequests(log), ...securityHeaders(settings), refuseLongUrls);
  app.use('/health', noStore, routerOf(HEALTH_ROUTES, ports));
  if (mailPages !== undefined && settings.mode !== 'production') {
    app.use('/dev/mail', noStore, onlySameOrigin(settings), mailPages);
  }
  app.use(
    '/api/v1',
    noStore,
    onlySameOrigin(settings),
    packed,
    routerOf([...routes, ...descriptionRoutes(routes)], ports),
  );
  app.use(['/api', '/health', '/dev'], nothingHere);
  if (settings.webFolder !== undefined) app.use(servePages(settings.webFolder));
  app.use(nothingHere);
  app.use(answerProblems(ports));
  return app;
}

function routerOf(routes: readonly Route[], ports: Ports): Router {
  const router = Router({ caseSensitive: true, strict: true });
  mountRoutes(router, routes, ports);
  return router;
}

const refuseLongUrls: RequestHandler = (request, _response, next) => {
  if (request.url.length > LONGEST_URL) throw new Problem('URL_TOO_LONG');
  next();
};

const noStore: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};

/** Answers in JSON travel packed; a stream of news leaves as it is, line by line. */
const packed = compression({
  filter: (_request, response) => /^application\/(problem\+)?json/.test(String(response.getHeader('content-type'))),
});

const nothingHere: RequestHandler = () => {
  throw new Problem('NOT_FOUND');
};
