import { z } from 'zod';
import type { Answer, Route } from './route.ts';
import { openCursor, sealCursor } from './sealed-cursor.ts';

/** A place in a list, as it comes back from whoever pages. */
export const cursorQuery = z.string().max(600).optional();

/** Whether a route answers page by page: it is asked with a `cursor`, and answers with the `next` one. */
export function isPaged({ shapes }: Route): boolean {
  return shapes.query instanceof z.ZodObject && 'cursor' in shapes.query.shape;
}

/** What was asked, with the place in the list as the list knows it. */
export function withOpenedCursor(secret: string, query: unknown): unknown {
  const { cursor, ...rest } = query as { cursor?: string };
  const opened = cursor === undefined ? undefined : openCursor(secret, cursor);
  return opened === undefined ? rest : { ...rest, cursor: opened };
}

/** An answer whose next place says nothing to whoever reads it. */
export function withSealedNext(secret: string, answer: Answer): Answer {
  const { next } = answer.body as { next?: string | null };
  return next ? { ...answer, body: { ...(answer.body as object), next: sealCursor(secret, next) } } : answer;
}
