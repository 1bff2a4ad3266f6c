import { personRoute, type Route } from '../http/route.ts';
import { nonceOf } from '../http/security-headers.ts';
import { openApiDocument } from '../openapi/document.ts';
import { openApiPage } from '../openapi/page.ts';

/** The addresses that describe all the others: for programs, and for whoever writes them. */
export function descriptionRoutes(routes: readonly Route[]): Route[] {
  const asJson = personRoute({
    method: 'get',
    path: '/openapi.json',
    action: 'api.describe',
    handle: async () => ({ body: openApiDocument(routes) }),
  });
  const asPage = personRoute({
    method: 'get',
    path: '/docs',
    action: 'api.describe',
    handle: async () => ({
      stream: (response) => void response.type('html').send(openApiPage(routes, nonceOf(response))),
    }),
  });
  return [asJson, asPage];
}
