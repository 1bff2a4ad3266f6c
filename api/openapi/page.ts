import type { Route } from '../http/route.ts';
import { openApiDocument } from './document.ts';

type Operation = {
  description: string;
  parameters: { name: string; in: string; required: boolean; schema: unknown }[];
  requestBody?: unknown;
  responses: unknown;
};

/** The description of the API as a page: plain HTML, without any script or style to be attacked with. */
export function openApiPage(routes: readonly Route[]): string {
  const { paths } = openApiDocument(routes) as { paths: Record<string, Record<string, Operation>> };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => sectionOf(method, path, operation)),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trame API</title></head><body><main>
<h1>Trame API</h1><p><a href="/api/v1/openapi.json">OpenAPI 3.1</a></p>
${operations.join('\n')}</main></body></html>`;
}

function sectionOf(method: string, path: string, operation: Operation): string {
  const { description, parameters, requestBody, responses } = operation;
  return `<section><h2>${escaped(`${method.toUpperCase()} ${path}`)}</h2><p>${escaped(description)}</p>
${parameters.length > 0 ? detailsOf('Parameters', parameters) : ''}
${requestBody === undefined ? '' : detailsOf('Body', requestBody)}${detailsOf('Answers', responses)}</section>`;
}

function detailsOf(title: string, value: unknown): string {
  return `<details><summary>${title}</summary><pre>${escaped(JSON.stringify(value, null, 2))}</pre></details>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
