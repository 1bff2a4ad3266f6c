import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { canonicalTemplate, canonicalText, contentOf } from '#schema/canonical';
import { readTemplate } from '#schema/read-template';
import { nodeSchemas, templateSchema } from '#schema/template';
import { type Shape, templateShape } from '#schema/template-shapes';
import { arbitraryTemplate } from './arbitrary-template.ts';
import { smallTemplate } from './small-template.ts';

describe('the canonical form of a template', () => {
  test('reading what was written gives the same template, and writing it again the same text', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        const text = canonicalText(template);
        const reading = readTemplate(text);
        if (!reading.ok) {
          // Too deep or too large for a stranger's text, but never anything else.
          expect(reading.problems.map(({ code }) => code)).toEqual([expect.stringMatching(/TOO_(DEEP|LARGE)$/)]);
          return;
        }
        expect(reading.template).toEqual(template);
        expect(canonicalText(reading.template)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test('two people who write the same in another order have the same text', () => {
    const template = smallTemplate();
    const shuffled = Object.fromEntries(Object.entries(template).reverse()) as typeof template;
    expect(canonicalText(shuffled)).toBe(canonicalText(template));
    expect(Object.keys(canonicalTemplate(shuffled)).slice(0, 3)).toEqual(['format', 'id', 'title']);
  });

  test('lists keep their order', () => {
    const template = smallTemplate();
    expect(canonicalTemplate(template).phases.map(({ id }) => id)).toEqual(['lancement', 'conclusion']);
  });

  test('moving a box changes nothing of the content', () => {
    const moved = smallTemplate({ layout: { accueil: { x: 3, y: 4 } } });
    expect(contentOf(moved)).toEqual(contentOf(smallTemplate()));
    expect(contentOf(moved)).not.toHaveProperty('layout');
  });

  test('every key that the schema knows has its place in the order', () => {
    const missing = missingKeys(templateSchema, templateShape, 'template');
    for (const schema of Object.values(nodeSchemas)) {
      missing.push(...missingKeys(schema, templateShape.under?.nodes?.() as Shape, `node ${schema.shape.kind.value}`));
    }
    expect(missing).toEqual([]);
  });
});

/** Walks schema and order side by side, as far as the objects of the schema go. */
function missingKeys(schema: z.ZodType, shape: Shape, path: string, depth = 0): string[] {
  if (depth > 6) return [];
  return objectsOf(schema).flatMap((object) =>
    Object.entries(object.shape).flatMap(([key, inner]) => {
      const under = shape.under?.[key]?.();
      const here = shape.keys.includes(key) ? [] : [`${path}.${key}`];
      const deeper = under
        ? missingKeys(inner as z.ZodType, under, `${path}.${key}`, depth + 1)
        : withoutOrder(inner as z.ZodType, `${path}.${key}`);
      return [...here, ...deeper];
    }),
  );
}

function withoutOrder(schema: z.ZodType, path: string): string[] {
  return objectsOf(schema).length > 0 ? [`${path} has no order`] : [];
}

function objectsOf(schema: z.ZodType, seen = new Set<z.ZodType>()): z.ZodObject[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodOptional) return objectsOf(schema.unwrap() as z.ZodType, seen);
  if (schema instanceof z.ZodArray) return objectsOf(schema.element as z.ZodType, seen);
  if (schema instanceof z.ZodLazy) return objectsOf(schema._zod.innerType as z.ZodType, seen);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((option) => objectsOf(option, seen));
  return [];
}
