import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { compile } from '#engine/compile';
import { lint } from '#engine/lint/lint';
import { preview } from '#engine/simulate';
import type { Template } from '#schema/template';
import { bundleEngine } from './support/engine-bundle.ts';

/** Takes away, in a world of its own, everything that could differ between machines, days and languages. */
const POISON = `
  const refuse = (name) => () => { throw new Error('the engine used ' + name); };
  const ban = (owner, name) =>
    Object.defineProperty(owner, name, { get: refuse(name), configurable: false });
  Math.random = refuse('Math.random');
  for (const name of ['Date', 'Intl', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer'])
    ban(globalThis, name);
  for (const name of ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase', 'normalize'])
    String.prototype[name] = refuse(name);
  for (const { prototype } of [Number, BigInt, Array, Object]) prototype.toLocaleString = refuse('toLocaleString');
`;

const ASK = `JSON.stringify({
  preview: engine.preview(engine.compile(template), options),
  lint: engine.lint(template),
})`;

const slugs = ['mulhouse-csm', 'alsace-csm-personne', 'equipe-pluridisciplinaire', 'microcredit'] as const;
const templateOf = (slug: string) => JSON.parse(readFileSync(`templates/${slug}.trame.json`, 'utf8')) as Template;

const optionsOf = (template: Template) => ({
  opened: '2008-10-01',
  people: 'late' as const,
  ...(template.id === 'mulhouse-csm' ? { on: { signature: '2008-12-18' } } : {}),
  ...(template.assume ? { assume: template.assume } : {}),
});

let engine: Script;

beforeAll(async () => {
  engine = new Script(await bundleEngine(), { filename: 'engine.js' });
});

function poisonedWorld(given: Record<string, unknown> = {}) {
  const world = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  new Script(POISON).runInContext(world);
  for (const [name, value] of Object.entries(given)) {
    new Script(`globalThis.${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`).runInContext(world);
  }
  return world;
}

describe('the engine needs no clock, no language of the machine, no chance', () => {
  test.each(slugs)('the year of %s is the same in a world without them', (slug) => {
    const template = templateOf(slug);
    const options = optionsOf(template);
    const world = poisonedWorld({ template, options });
    engine.runInContext(world);
    const found = JSON.parse(new Script(ASK).runInContext(world) as string) as unknown;
    const expected = { preview: preview(compile(template), options), lint: lint(template) };
    expect(found).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(expected.preview.entries.length).toBeGreaterThan(20);
  });

  test.each([
    ['the time', 'Date.now()'],
    ['a format', 'new Intl.NumberFormat()'],
    ['chance', 'Math.random()'],
    ['an alphabetical order', '"a".localeCompare("b")'],
    ['a number as people write it', '(1).toLocaleString()'],
    ['code in a text', 'eval("1")'],
  ])('the world really refuses %s', (_what, code) => {
    expect(() => new Script(code).runInContext(poisonedWorld())).toThrow();
  });
});
