import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { templateJsonSchema } from '#schema/json-schema';
import { STEP_KINDS } from '#schema/vocabulary';
import { arbitraryTemplate } from './arbitrary-template.ts';
import { smallTemplate } from './small-template.ts';

const schema = templateJsonSchema();
const validator = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
const templates = new URL('../../templates/', import.meta.url);

describe('the JSON Schema of templates', () => {
  test('names its draft, its parts and every kind of step', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const parts = Object.keys(schema.$defs as object);
    expect(parts).toEqual(expect.arrayContaining(['Condition', 'When', 'Who', 'Role', 'Phase', 'Edge']));
    expect(parts).toEqual(expect.arrayContaining(STEP_KINDS.map((kind) => `Step-${kind}`)));
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test('accepts a small template, and refuses what is no template', () => {
    expect(validator.safeParse(smallTemplate()).success).toBe(true);
    expect(validator.safeParse({ ...smallTemplate(), colour: 1 }).success).toBe(false);
    expect(validator.safeParse({ ...smallTemplate(), roles: undefined }).success).toBe(false);
    expect(validator.safeParse(smallTemplate({ nodes: [{ id: 'a', kind: 'script' } as never] })).success).toBe(false);
  });

  test.each(readdirSync(templates).filter((file) => file.endsWith('.trame.json')))('accepts %s', (file) => {
    const template: unknown = JSON.parse(readFileSync(new URL(file, templates), 'utf8'));
    expect(validator.safeParse(template).error?.issues ?? []).toEqual([]);
  });

  test('accepts whatever the schema of the program accepts', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => validator.safeParse(template).success),
      { numRuns: 100 },
    );
  });
});
