import { z } from 'zod';

/** A key that is missing tells shapes apart better than a key too many. */
const MISSING = 10;

/**
 * The shape that an object resembles most: the fewest keys missing, then the fewest too many. None if several are as
 * near, or if it has none of the object's keys.
 */
export function bestBranch(shapes: readonly z.ZodObject[], value: Record<string, unknown>): z.ZodObject | null {
  const ranked = shapes.map((shape) => ({ shape, misfit: misfitOf(shape, value) }));
  const least = ranked.reduce((low, { misfit }) => Math.min(low, misfit), Number.POSITIVE_INFINITY);
  const best = ranked.filter(({ misfit }) => misfit === least);
  const [only] = best;
  return best.length === 1 && only && sharesKey(only.shape, value) ? only.shape : null;
}

function misfitOf({ shape }: z.ZodObject, value: Record<string, unknown>): number {
  const missing = Object.keys(shape).filter(
    (key) => !(shape[key] instanceof z.ZodOptional) && !Object.hasOwn(value, key),
  );
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return missing.length * MISSING + unknown.length;
}

function sharesKey({ shape }: z.ZodObject, value: Record<string, unknown>): boolean {
  return Object.keys(value).some((key) => Object.hasOwn(shape, key));
}

/** The keys by which one tells the shapes apart: those that not all of them have. */
export function distinctiveKeys(shapes: readonly z.ZodObject[]): string {
  const keys = new Set(
    shapes.flatMap(({ shape }) => Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional))),
  );
  const distinctive = [...keys].filter(
    (key) => shapes.length === 1 || !shapes.every(({ shape }) => Object.hasOwn(shape, key)),
  );
  return distinctive.join(', ');
}
