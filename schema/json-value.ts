import { byteLength } from './json-text.ts';
import { type TemplateProblem, templateProblem } from './template-problems.ts';
import { TEMPLATE_LIMITS } from './vocabulary.ts';

/** A value met on the walk, with the way back to the top. */
type Visit = { value: unknown; key: string | number | null; from: Visit | null; depth: number };

/**
 * Checks that a value of the program could have come from a JSON text within the same bounds: same size, same depth,
 * no forbidden key, no number that would not survive. It walks with a list of its own, so that no depth, no cycle and
 * no shared part can exhaust it.
 */
export function jsonValueProblem(value: unknown): TemplateProblem | null {
  const waiting: Visit[] = [{ value, key: null, from: null, depth: 0 }];
  let bytes = 0;
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const cost = costOf(visit, waiting);
    if (typeof cost !== 'number') return cost;
    bytes += cost;
    if (bytes > TEMPLATE_LIMITS.bytes) return templateProblem('TEMPLATE_TOO_LARGE', [], { max: TEMPLATE_LIMITS.bytes });
  }
  return null;
}

/** Bytes that a value takes in a text; the objects and arrays inside it are put on the list. */
function costOf(visit: Visit, waiting: Visit[]): number | TemplateProblem {
  const { value } = visit;
  if (typeof value === 'string') return byteLength(value) + 2;
  if (value === null || typeof value === 'boolean') return 4;
  if (typeof value === 'number') return isKept(value) ? 1 : refused(visit, 'JSON_NUMBER_INVALID');
  if (!isPlain(value)) return refused(visit, 'VALUE_NOT_JSON');
  if (visit.depth >= TEMPLATE_LIMITS.depth) return refused(visit, 'JSON_TOO_DEEP', { max: TEMPLATE_LIMITS.depth });
  return Array.isArray(value) ? visitArray(visit, value, waiting) : visitObject(visit, value, waiting);
}

function isKept(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function isPlain(value: unknown): value is unknown[] | Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function visitArray(visit: Visit, value: unknown[], waiting: Visit[]): number | TemplateProblem {
  let bytes = 2 + value.length;
  for (let at = 0; at < value.length && bytes <= TEMPLATE_LIMITS.bytes; at++) {
    const cost = costInside(visit, at, value[at], waiting);
    if (typeof cost !== 'number') return cost;
    bytes += cost;
  }
  return bytes;
}

function visitObject(visit: Visit, value: Record<string, unknown>, waiting: Visit[]): number | TemplateProblem {
  let bytes = 2;
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return refused(visit, 'JSON_FORBIDDEN_KEY', { key });
    const cost = costInside(visit, key, value[key], waiting);
    if (typeof cost !== 'number') return cost;
    bytes += key.length + 4 + cost;
  }
  return bytes;
}

function costInside(from: Visit, key: string | number, value: unknown, waiting: Visit[]): number | TemplateProblem {
  const visit: Visit = { value, key, from, depth: from.depth + 1 };
  if (typeof value !== 'object' || value === null) return costOf(visit, waiting);
  waiting.push(visit);
  return 0;
}

function refused(
  visit: Visit,
  code: 'JSON_NUMBER_INVALID' | 'VALUE_NOT_JSON' | 'JSON_TOO_DEEP' | 'JSON_FORBIDDEN_KEY' | 'TEMPLATE_TOO_LARGE',
  params: Record<string, string | number> = {},
): TemplateProblem {
  const path: (string | number)[] = [];
  for (let step: Visit | null = visit; step?.key != null; step = step.from) path.unshift(step.key);
  return templateProblem(code, path, params);
}
