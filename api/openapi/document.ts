import { z } from 'zod';
import { uploadHeaders } from '../http/file-name.ts';
import type { Route } from '../http/route.ts';
import { RULES } from '../policies/rules.ts';
import { PROBLEM_CODES } from '../problems/codes.ts';
import { ANSWERS, type AnswerShape } from './answers.ts';

type Json = Record<string, unknown>;

/** The description of the API (OpenAPI 3.1), made of the schemas that read requests and of those of the answers. */
export function openApiDocument(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  const named: Record<string, unknown> = { Problem: PROBLEM };
  for (const route of routes) {
    const path = `/api/v1${route.path.replaceAll(/:([a-z]+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operationOf(route, named) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Trame', version: '1', description: DESCRIPTION },
    paths,
    components: { schemas: named },
  };
}

const DESCRIPTION = [
  'Signed in by a cookie. Whatever changes something comes from a page of this origin.',
  'Acts, drafts, files, cancellations, proposed changes and what was told by hand bear an Idempotency-Key: the same key again is the same request.',
  'A contract that somebody may not see does not exist for them.',
].join(' ');

const PROBLEM: Json = {
  type: 'object',
  description: 'What went wrong (RFC 9457). `code` is stable for ever, `title` is for people.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: [...PROBLEM_CODES] },
    details: { type: 'object' },
    instance: { type: 'string' },
  },
  required: ['type', 'title', 'status', 'code', 'details', 'instance'],
};

/** What a route is called here: its method and its address. */
export function answerOf({ method, path }: Pick<Route, 'method' | 'path'>): AnswerShape | undefined {
  return ANSWERS[`${method} ${path}`];
}

function operationOf(route: Route, named: Json): Json {
  const { action, shapes } = route;
  return {
    operationId: `${route.method} ${route.path}`.replaceAll(/[^a-z]+/gi, '_'),
    'x-action': action,
    description: `For: ${RULES[action].join(', ')}.`,
    parameters: [
      ...parametersOf(shapes.params, 'path'),
      ...parametersOf(shapes.query, 'query'),
      ...(route.reads === 'bytes' ? parametersOf(uploadHeaders, 'header') : []),
    ],
    ...(route.reads === 'bytes'
      ? { requestBody: BYTES }
      : shapes.body === null
        ? {}
        : { requestBody: bodyOf(shapes.body) }),
    responses: {
      ...goodAnswer(answerOf(route), named),
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf(schema: z.ZodType, where: 'path' | 'query' | 'header'): Json[] {
  const { properties = {}, required = [] } = jsonOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: value,
  }));
}

/** Bytes as they are. */
const BYTES: Json = {
  required: true,
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
};

function bodyOf(schema: z.ZodType): Json {
  return { required: true, content: { 'application/json': { schema: jsonOf(schema, 'input') } } };
}

function goodAnswer(answer: AnswerShape | undefined, named: Json): Json {
  if (answer === undefined) return {};
  if (answer === 'nothing') return { 204: { description: 'Done' } };
  const good = (type: string, schema: Json) => ({ '2XX': { description: 'Done', content: { [type]: { schema } } } });
  if (answer === 'text/event-stream') return good(answer, { type: 'string' });
  if (answer === 'file') return good('application/json', { type: 'object' });
  if (answer === 'bytes') return good('application/octet-stream', { type: 'string', format: 'binary' });
  const { $defs, ...json } = jsonOf(answer, 'output');
  Object.assign(named, moved($defs ?? {}));
  return good('application/json', moved(json));
}

function jsonOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return json;
}

/** What several answers share has a name, and stands where OpenAPI looks for it. */
function moved(json: unknown): Json {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}
