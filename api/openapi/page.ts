import type { Route } from '../http/route.ts';
import { PROBLEM_CODES } from '../problems/codes.ts';
import { STATUSES } from '../problems/statuses.ts';
import { TEXTS } from '../problems/texts.ts';
import { openApiDocument } from './document.ts';
import { PAGE_STYLE } from './page-style.ts';
import { type Schema, typeText } from './type-text.ts';

type Content = Record<string, { schema: Schema }>;
type Operation = {
  description: string;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
};
type Described = {
  info: { description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
type Line = { method: string; path: string; operation: Operation };

/** The description of the API as a page to read, by what the addresses are about; without any script to be attacked with. */
export function openApiPage(routes: readonly Route[], nonce: string): string {
  const { info, paths, components } = openApiDocument(routes) as unknown as Described;
  const groups = groupsOf(paths);
  const names = Object.keys(components.schemas).filter((name) => name !== 'Problem');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trame API</title>
<meta name="viewport" content="width=device-width"><style nonce="${escaped(nonce)}">${PAGE_STYLE}</style></head>
<body><div class="all">${contents([...groups.keys(), 'types', 'problems'])}<main>
<h1>Trame API</h1><p>${escaped(info.description)}</p><p><a href="/api/v1/openapi.json">OpenAPI 3.1</a></p>
${[...groups].map(([group, lines]) => sectionOf(group, lines.map(articleOf).join('\n'))).join('\n')}
${sectionOf('types', names.map((name) => typeOf(name, components.schemas[name] as Schema)).join('\n'))}
${sectionOf('problems', problemTable())}</main></div></body></html>`;
}

/** The first word of an address says what it is about. */
function groupsOf(paths: Described['paths']): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const [path, methods] of Object.entries(paths)) {
    const group = path.split('/')[3] ?? '';
    const lines = Object.entries(methods).map(([method, operation]) => ({ method, path, operation }));
    groups.set(group, [...(groups.get(group) ?? []), ...lines]);
  }
  return groups;
}

function contents(groups: readonly string[]): string {
  const lines = groups.map((group) => `<li><a href="#${group}">${escaped(group)}</a></li>`);
  return `<nav aria-label="Contents"><ul>${lines.join('')}</ul></nav>`;
}

function sectionOf(group: string, body: string): string {
  return `<section id="${group}"><h2>${escaped(group)}</h2>${body}</section>`;
}

function articleOf({ method, path, operation }: Line): string {
  const { description, parameters, requestBody, responses } = operation;
  const [good] = Object.entries(responses).flatMap(([status, { content }]) =>
    status === 'default' ? [] : [{ status, content }],
  );
  return `<article><h3><span class="method">${method.toUpperCase()}</span> <code>${escaped(path)}</code></h3>
<p>${escaped(description)}</p>${parameterTable(parameters)}
${requestBody === undefined ? '' : folded('Body', textsOf(requestBody.content))}
${good?.content === undefined ? '<p>Answers with nothing but 204.</p>' : folded('Answer', textsOf(good.content))}</article>`;
}

function parameterTable(parameters: Operation['parameters']): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    ({ name, in: where, required, schema }) =>
      `<tr><td><code>${escaped(name)}</code></td><td>${where}${required ? '' : ', optional'}</td><td><code>${escaped(typeText(schema))}</code></td></tr>`,
  );
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function textsOf(content: Content): string {
  return Object.entries(content)
    .map(([type, { schema }]) => (type === 'text/event-stream' ? type : typeText(schema)))
    .join('\n');
}

function typeOf(name: string, schema: Schema): string {
  return `<article id="type-${escaped(name)}"><h3><code>${escaped(name)}</code></h3><pre>${escaped(typeText(schema))}</pre></article>`;
}

function problemTable(): string {
  const rows = PROBLEM_CODES.map(
    (code) => `<tr><td>${STATUSES[code]}</td><td><code>${code}</code></td><td>${escaped(TEXTS[code].en)}</td></tr>`,
  );
  return `<p>Whatever goes wrong is a problem document (RFC 9457) with one of these codes.</p>
<table><thead><tr><th>Status</th><th>Code</th><th>Means</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary><pre>${escaped(text)}</pre></details>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
