import type { Request as ExpressRequest, RequestHandler, Response, Router } from 'express';
import { type Dossier, openDossier } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import { may } from '../policies/rules.ts';
import { standingsOf } from '../policies/standing-of.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { languageOf } from './language.ts';
import { noteAccess } from './note-access.ts';
import { isPaged, withOpenedCursor, withSealedNext } from './paged.ts';
import { limitRate } from './rate-limits.ts';
import { readBytes } from './read-bytes.ts';
import { readJson } from './read-json.ts';
import { readWith } from './read-with.ts';
import type { Answer, Route } from './route.ts';
import { clearToken, setToken, tokenOf } from './session-cookie.ts';
import { personBehind } from './sessions.ts';

/** Mounts every route; a known address with another method says which it answers. */
export function mountRoutes(router: Router, routes: readonly Route[], ports: Ports): void {
  for (const route of routes) router[route.method](route.path, answering(route, ports));
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map((route) => route.method.toUpperCase());
    router.all(path, (_request, response) => {
      response.set('allow', methods.join(', '));
      throw new Problem('METHOD_NOT_ALLOWED');
    });
  }
}

/** In this order: who asks, what about, may they, and only then what they say. */
function answering(route: Route, ports: Ports): RequestHandler {
  return async (request, response) => {
    const receivedAt = ports.clock();
    const token = tokenOf(request, ports.settings);
    limitRate(ports, route, request, token);
    const me = await personBehind(ports, token);
    const params = paramsOf(route, request);
    const dossier = await allow(route, ports, params, me);
    if (dossier !== null && route.method === 'get') noteAccess(ports, dossier, route.action);
    if (params === null) throw new Problem('NOT_FOUND');
    const asked = readWith(route.shapes.query, { ...request.query }, 'query');
    const query = isPaged(route) ? withOpenedCursor(ports.sessionSecret, asked) : asked;
    const body = await bodyOf(route, request, response);
    const { headers } = request;
    const language = languageOf(headers['accept-language']);
    const told = { ports, params, query, body, headers, language, receivedAt, token };
    const answer = await route.handle(told, me, dossier);
    send(response, isPaged(route) ? withSealedNext(ports.sessionSecret, answer) : answer, ports);
  };
}

/** A contract that somebody may not see does not exist for them. */
async function allow(route: Route, ports: Ports, params: unknown, me: Me | null): Promise<Dossier | null> {
  if (route.subject === 'contract' && me !== null) {
    const named = params as { contract: string } | null;
    const dossier = named && (await openDossier(ports.store, named.contract, me));
    if (dossier === null || !may('contract.read', dossier.standings)) throw new Problem('CONTRACT_UNKNOWN');
    if (!may(route.action, dossier.standings)) throw new Problem('NOT_ALLOWED');
    return dossier;
  }
  if (may(route.action, standingsOf(me))) return null;
  throw new Problem(me === null ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED');
}

/** What the address names; null where it can name nothing: a broken link leads nowhere, whoever follows it. */
function paramsOf({ shapes }: Route, { params }: ExpressRequest): unknown {
  const { success, data } = shapes.params.safeParse(params);
  return success ? data : null;
}

async function bodyOf(
  { shapes, reads, bodyLimit }: Route,
  request: ExpressRequest,
  response: Response,
): Promise<unknown> {
  if (reads === 'bytes') return readBytes(request, response, bodyLimit);
  if (shapes.body === null) return {};
  return readWith(shapes.body, await readJson(request, response, bodyLimit), 'body');
}

function send(response: Response, { status = 200, body, token, stream }: Answer, { settings }: Ports): void {
  if (stream) return stream(response);
  if (token === null) clearToken(response, settings);
  else if (token !== undefined) setToken(response, token, settings);
  response.status(body === undefined ? 204 : status);
  if (body === undefined) response.end();
  else response.json(body);
}
