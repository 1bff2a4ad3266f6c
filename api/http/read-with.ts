import type { z } from 'zod';
import { Problem } from '../problem.ts';

const MOST_NAMED = 20;

/** Checks what came against its schema. The answer names the places that do not fit, never what stood there. */
export function readWith<S extends z.ZodType>(schema: S, value: unknown, where: string): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.slice(0, MOST_NAMED).map(({ path, code }) => ({ at: path.slice(0, 8), code }));
  throw new Problem('REQUEST_INVALID', { where, wrong });
}
