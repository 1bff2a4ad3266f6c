import type { IncomingHttpHeaders } from 'node:http';
import type { Response } from 'express';
import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import type { Moment } from '#schema/facts';
import type { Dossier } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import type { Action } from '../policies/rules.ts';
import type { Ports } from '../ports.ts';
import type { Language } from './language.ts';

/** What a route gives back. A token of null ends the session of this browser; a stream writes the answer itself. */
export type Answer = {
  status?: number;
  body?: unknown;
  token?: string | null;
  stream?: (response: Response) => void;
};

/** What every route is told about a request. */
export type Request<P, Q, B> = {
  ports: Ports;
  params: P;
  query: Q;
  body: B;
  headers: IncomingHttpHeaders;
  language: Language;
  /** When it arrived: what counts for dates (R28). */
  receivedAt: Moment;
  token: string | null;
};

export type Method = 'get' | 'post' | 'put' | 'delete';

type Shape<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  method: Method;
  /** Below `/api/v1`. */
  path: string;
  action: Action;
  params?: P;
  query?: Q;
  /** No schema, no body: what came is not even read. */
  body?: B;
  /** The body is bytes as they are: the handler gets a `Buffer`, and its headers say the rest. */
  reads?: 'bytes';
  /** Most bytes of a body; 64 KB unless said otherwise. */
  bodyLimit?: number;
};

/** A route, as the application mounts it: who may, what comes, and one call. */
export type Route = Required<Pick<Shape<z.ZodType, z.ZodType, z.ZodType>, 'method' | 'path' | 'action'>> & {
  subject: 'anybody' | 'person' | 'contract';
  shapes: { params: z.ZodType; query: z.ZodType; body: z.ZodType | null };
  reads: 'json' | 'bytes';
  bodyLimit: number;
  handle: (request: Request<unknown, unknown, unknown>, me: Me | null, dossier: Dossier | null) => Promise<Answer>;
};

/** Most bytes of an ordinary body. */
export const BODY_LIMIT = 65_536;

const nothing = z.strictObject({});
type Nothing = typeof nothing;

/** A route for people who have not signed in too. */
export function openRoute<P extends z.ZodType = Nothing, Q extends z.ZodType = Nothing, B extends z.ZodType = Nothing>(
  shape: Shape<P, Q, B> & { handle: (request: Of<P, Q, B>, me: Me | null) => Promise<Answer> },
): Route {
  return complete(shape, 'anybody', shape.handle as Route['handle']);
}

/** A route for whoever has signed in. */
export function personRoute<
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(shape: Shape<P, Q, B> & { handle: (request: Of<P, Q, B>, me: Me) => Promise<Answer> }): Route {
  return complete(shape, 'person', shape.handle as unknown as Route['handle']);
}

/** A route about one contract, `/contracts/:contract/…`, read and opened for this person before the call. */
export function contractRoute<
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
  P extends z.ZodType<{ contract: string }> = typeof contractParams,
>(shape: Shape<P, Q, B> & { handle: (request: Of<P, Q, B>, dossier: Dossier) => Promise<Answer> }): Route {
  const { handle } = shape;
  const withDossier: Route['handle'] = (request, _me, dossier) => handle(request as Of<P, Q, B>, dossier as Dossier);
  return complete({ ...shape, params: shape.params ?? contractParams }, 'contract', withDossier);
}

/** What the address of a contract says. */
const contractParams = z.strictObject({ contract: randomIdSchema });

type Of<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Request<z.infer<P>, z.infer<Q>, z.infer<B>>;

function complete(
  { method, path, action, params, query, body, reads, bodyLimit }: Shape<z.ZodType, z.ZodType, z.ZodType>,
  subject: Route['subject'],
  handle: Route['handle'],
): Route {
  const shapes = { params: params ?? nothing, query: query ?? nothing, body: body ?? null };
  return { method, path, action, subject, shapes, reads: reads ?? 'json', bodyLimit: bodyLimit ?? BODY_LIMIT, handle };
}
