import type { Template } from './template.ts';
import { type Shape, templateShape } from './template-shapes.ts';

const unknownShape: Shape = { keys: [] };

/**
 * The same template with its keys in the documented order, so that two people's files differ only where they mean
 * something else. Lists keep their order; keys that are ids are sorted.
 */
export function canonicalTemplate(value: Template): Template {
  return ordered(value, templateShape) as Template;
}

/** The text of a template as files and versions hold it: canonical order, two spaces, one line break at the end. */
export function canonicalText(value: Template): string {
  return `${JSON.stringify(canonicalTemplate(value), null, 2)}\n`;
}

/**
 * What a template means: all of it but where its boxes stand on the screen and the stories it is tried with. Hashes are
 * taken of this.
 */
export function contentOf(value: Template): Omit<Template, 'layout' | 'scenarios'> {
  const { layout: _layout, scenarios: _scenarios, ...content } = canonicalTemplate(value);
  return content;
}

function ordered(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape));
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  const known = new Set(shape.keys);
  const others = Object.keys(given)
    .filter((key) => !known.has(key))
    .sort();
  const kept: Record<string, unknown> = {};
  for (const key of [...shape.keys, ...others]) {
    if (!Object.hasOwn(given, key) || given[key] === undefined) continue;
    kept[key] = ordered(given[key], shapeUnder(shape, key));
  }
  return kept;
}

function shapeUnder(shape: Shape, key: string): Shape {
  return (shape.under?.[key] ?? shape.each)?.() ?? unknownShape;
}
