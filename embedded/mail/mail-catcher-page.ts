import express, { type Router } from 'express';

const CATCHER_LIMIT_MS = 5000;
const PASSED_ON = ['content-type', 'content-security-policy', 'location'];

/**
 * The pages of the mail catcher as a router for the API (mounted under `/dev/mail`, never in production): one address
 * for a person trying Trame out. Everything is asked of the catcher itself, so both show the same.
 */
export function mailCatcherPage({ httpUrl }: { readonly httpUrl: string }): Router {
  const router = express.Router({ strict: true });
  router.use(async (request, response) => {
    // The links of the page are relative to a folder: without its slash they would lead elsewhere.
    if (request.path === '/' && !/\/(\?|$)/.test(request.originalUrl)) {
      response.redirect(`${request.baseUrl}/`);
      return;
    }
    const allowed = request.method === 'GET' || (request.method === 'POST' && request.path === '/empty');
    if (!allowed) return void response.sendStatus(405);
    try {
      const answer = await fetch(new URL(`.${request.url}`, `${httpUrl}/`), {
        method: request.method,
        redirect: 'manual',
        headers: { 'accept-language': request.headers['accept-language'] ?? '' },
        signal: AbortSignal.timeout(CATCHER_LIMIT_MS),
      });
      for (const name of PASSED_ON) {
        const value = answer.headers.get(name);
        if (value !== null) response.set(name, value);
      }
      response.status(answer.status).set('x-content-type-options', 'nosniff');
      response.send(Buffer.from(await answer.arrayBuffer()));
    } catch {
      response.status(502).type('text/plain').send('The mail catcher does not answer.');
    }
  });
  return router;
}
