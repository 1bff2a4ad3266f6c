import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PlantedCheckout, plantFaults } from './support/planted-checkout.ts';

type Plant = { file: string; content: string; gates: readonly string[] };

const PLANTS: Readonly<Record<string, Plant>> = {
  'a clock': plant('clock', 'export const now = () => Date.now();', 'lint'),
  'a date made of a text': plant('date', "export const day = () => new Date('2007-03-15');", 'lint'),
  'a random number': plant('chance', 'export const chance = () => Math.random();', 'lint'),
  'an alphabetical order': plant('order', 'export const order = (a: string, b: string) => a.localeCompare(b);', 'lint'),
  'a number in words of a country': plant('number', 'export const said = (n: number) => n.toLocaleString();', 'lint'),
  'a format of the machine': plant('format', 'export const format = () => new Intl.NumberFormat();', 'lint'),
  'a way around': plant('around', "export const around = () => Reflect.get(globalThis, 'Date');", 'lint'),
  'code in a text': plant('code', "export const code = () => eval('1');", 'lint'),
  'a timer': plant('timer', 'export const later = (f: () => void) => setTimeout(f, 1);', 'lint', 'engine-types'),
  'the network': plant('network', "export const ask = () => fetch('https://trame.example');", 'lint', 'engine-types'),
  'the page of a browser': plant('page', 'export const title = () => document.title;', 'engine-types'),
  'a file of the machine': plant(
    'disk',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    'imports',
    'engine-types',
  ),
  'the validation library': plant('zod', "import { z } from 'zod';\nexport const text = z.string();", 'imports'),
  'values of the schema': plant(
    'schema',
    "import { idSchema } from '#schema/primitives';\nexport const id = idSchema;",
    'imports',
  ),
  'the store': {
    ...plant('store', "import { openStore } from '#store/all-collections';\nexport const open = openStore;", 'imports'),
  },
  'types of the store': plant(
    'stored',
    "import type { Chain } from '#store/chain';\nexport type Kept = Chain;",
    'imports',
  ),
  'a circle': plant('circle', "import { b } from './circle-back.ts';\nexport const a = () => b;", 'imports'),
};

function plant(name: string, content: string, ...gates: string[]): Plant {
  return { file: `engine/planted/${name}.ts`, content, gates };
}

const CIRCLE_BACK = { 'engine/planted/circle-back.ts': "import { a } from './circle.ts';\nexport const b = () => a;" };

const HARMLESS = { 'engine/planted/harmless.ts': 'export const twice = (n: number) => n * 2;' };

/** Once an import brings Node's types into the program, timers are known again: types are checked without the imports. */
const IMPORTERS = Object.values(PLANTS).filter(
  ({ gates }) => gates.includes('imports') && !gates.includes('engine-types'),
);

let planted: PlantedCheckout;
let withoutImports: PlantedCheckout;
const said = new Map<string, { passed: boolean; said: string }>();

beforeAll(async () => {
  const files = Object.values(PLANTS).map(({ file, content }): [string, string] => [file, content]);
  planted = plantFaults({ ...Object.fromEntries(files), ...CIRCLE_BACK, ...HARMLESS });
  const others = files.filter(([file]) => IMPORTERS.every((importer) => importer.file !== file));
  withoutImports = plantFaults({ ...Object.fromEntries(others), ...HARMLESS });
  const [lint, imports] = await Promise.all([planted.gate('lint'), planted.gate('imports')]);
  said
    .set('lint', lint)
    .set('imports', imports)
    .set('engine-types', await withoutImports.gate('engine-types'));
}, 120_000);

afterAll(() => {
  planted.remove();
  withoutImports.remove();
});

const CASES = Object.entries(PLANTS).flatMap(([what, { file, gates }]) =>
  gates.map((gate): [string, string, string] => [what, gate, file]),
);

describe('the gates of the engine’s purity fail when somebody brings in', () => {
  test.each(CASES)('%s (%s)', (_what, gate, file) => {
    expect(said.get(gate)?.passed).toBe(false);
    expect(said.get(gate)?.said).toContain(file);
  });

  test('and say nothing of a file that follows the rules', () => {
    for (const { said: text } of said.values()) expect(text).not.toContain(Object.keys(HARMLESS)[0]);
  });
});
