import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '#embedded/folder';

/** Most bytes of script, packed, that somebody on a telephone waits for before their own page. */
const MOST_OF_MY_PAGE = 200_000;
/** Nobody waits for more, whatever they open first; the designer alone brings the engine and the schema to a desk. */
const MOST_OF_ANY_PAGE = 350_000;
const MOST_OF_DESIGNER = 500_000;

/** What the build says of each file: by the module it is named after, or by its own name. */
type Manifest = Record<string, { file: string; src?: string; imports?: string[] }>;

const folder = mkdtempSync(join(tmpdir(), 'trame-pages-'));
let manifest: Manifest = {};

beforeAll(() => {
  const vite = join(projectRoot(), 'node_modules/vite/bin/vite.js');
  const args = ['build', 'designer', '--outDir', folder, '--manifest', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...args], {
    cwd: projectRoot(),
    env: { ...process.env, NODE_ENV: 'production' },
    timeout: 120_000,
  });
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
}, 130_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files that must be there before a page is: where all begins, its words, the page, and what these import. */
function filesOf(page: string): Set<string> {
  const files = new Set<string>();
  const visit = (name: string) => {
    const { file, imports = [] } = manifest[name] ?? {};
    if (file === undefined) throw new Error(`The build has no ${name}.`);
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(visit);
  };
  ['index.html', 'src/start.tsx', firstWords(), page].forEach(visit);
  return files;
}

/** The file of the French words that every page begins with. */
function firstWords(): string {
  const name = Object.keys(manifest).find((one) => one.startsWith('_words-fr-'));
  if (name === undefined) throw new Error('The build has no file of the first words.');
  return name;
}

function weightOf(page: string): number {
  const packed = [...filesOf(page)].map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return packed.reduce((sum, bytes) => sum + bytes, 0);
}

describe('what a browser fetches first', () => {
  it('is light for one’s own page', () => {
    expect(weightOf('src/features/my-page/my-page.tsx')).toBeLessThan(MOST_OF_MY_PAGE);
  });

  it('is bounded for every other page', () => {
    const pages = Object.keys(manifest).filter((name) => /^src\/features\/.*-page\.tsx$/.test(name));
    const weights = pages.map((page) => [page, weightOf(page)] as const);
    expect(weights.length).toBeGreaterThan(10);
    const most = (page: string) => (page.startsWith('src/features/editor/') ? MOST_OF_DESIGNER : MOST_OF_ANY_PAGE);
    expect(weights.filter(([page, bytes]) => bytes > most(page))).toEqual([]);
  });
});

describe('the looks of the library’s components', () => {
  const sheets = join(projectRoot(), 'node_modules/@mantine/core/styles');
  const listed = readFileSync(join(projectRoot(), 'designer/src/ui/theme/mantine.css'), 'utf8');
  const classesIn = (text: string) => new Set(text.match(/\bm_[0-9a-f]{6,8}\b/g) ?? []);

  /** Sheets with a class that some script of the build speaks of. */
  function neededSheets(): string[] {
    const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
    const used = classesIn(scripts.map((file) => readFileSync(join(folder, 'assets', file), 'utf8')).join('\n'));
    return readdirSync(sheets)
      .filter((file) => !file.endsWith('.layer.css'))
      .filter((file) => [...classesIn(readFileSync(join(sheets, file), 'utf8'))].some((one) => used.has(one)));
  }

  it('are all fetched, and no others', () => {
    const ofNoComponent = ['default-css-variables.css', 'global.css'];
    const fetched = [...listed.matchAll(/styles\/([^"]+)"/g)].map(([, file]) => file);
    expect(new Set(fetched)).toEqual(new Set([...ofNoComponent, ...neededSheets()]));
  });
});
