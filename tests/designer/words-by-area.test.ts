import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '#embedded/folder';

const SOURCES = join(projectRoot(), 'designer/src');
const at = (path: string) => join(SOURCES, path);
const textOf = (file: string) => readFileSync(file, 'utf8');

/** Which area holds a group of words. */
const AREAS = new Map(
  readdirSync(at('locales/fr'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      Object.keys(JSON.parse(textOf(at(`locales/fr/${file}`))) as object).map((group) => [
        group,
        basename(file, '.json'),
      ]),
    ) as [string, string][],
);
const FIRST = areasIn(/\[([^\]]*)\]/.exec(textOf(at('locales/fr/first.ts')))?.[1] ?? '');
const FEATURES = readdirSync(at('features')).filter((name) => existsSync(at(`features/${name}/feature.ts`)));

/** Names in quotes, without the ends of a file's name. */
function areasIn(list: string): string[] {
  return [...list.matchAll(/'(?:\.\/)?([a-z-]+)(?:\.json)?'/g)].map(([, area]) => area ?? '');
}

/** What is fetched together with words of its own. */
const WITH_WORDS = /withWords\(\s*\[([^\]]*)\],\s*\(\) => import\('([^']+)'\)/g;
const IMPORTED = /(?:^|\n)(?:import|export) (?!type )(?:[^'";]*? from )?'(\.[^']+\.tsx?)'/g;
const FETCHED = /\bimport\('(\.[^']+\.tsx?)'\)/g;

/** Files that come with one: what it imports, and what it fetches later without words of its own. */
function withAll(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = textOf(file).replace(WITH_WORDS, '');
  const next = [...text.matchAll(IMPORTED), ...text.matchAll(FETCHED)].map(([, path]) =>
    join(dirname(file), path ?? ''),
  );
  for (const one of next) withAll(one, seen);
  return seen;
}

/** Parts of a feature that are found by the name of their file, one folder each. */
function foundIn(folder: string, name: string): string[] {
  return readdirSync(folder).flatMap((part) =>
    existsSync(join(folder, part, name)) ? [join(folder, part, name)] : [],
  );
}

/** The areas that files speak with, and which of them does. */
function spokenBy(files: Iterable<string>): Map<string, string> {
  const spoken = new Map<string, string>();
  for (const file of files) {
    for (const [, group] of textOf(file).matchAll(/['"`]([a-zA-Z]+)\.[a-zA-Z$]/g)) {
      const area = AREAS.get(group ?? '');
      if (area !== undefined) spoken.set(area, `${group} in ${relative(SOURCES, file)}`);
    }
  }
  return spoken;
}

function missing(files: Iterable<string>, areas: readonly string[]): string[] {
  return [...spokenBy(files)].filter(([area]) => !areas.includes(area)).map(([area, who]) => `${area} (${who})`);
}

describe('the words of a page', () => {
  it('of the start are enough for the frame and for the places of every feature', () => {
    const files = withAll(at('start.tsx'));
    expect(missing([...files, ...FEATURES.map((name) => at(`features/${name}/feature.ts`))], FIRST)).toEqual([]);
  });

  it.each(FEATURES)('come with the pages of %s: those it names, each of which is spoken', (name) => {
    const file = at(`features/${name}/feature.ts`);
    const text = textOf(file);
    const named = text.includes('words: EVERY_AREA')
      ? [...new Set(AREAS.values())]
      : areasIn(/\bwords: \[([^\]]*)\]/.exec(text)?.[1] ?? '');
    const pages = [...text.matchAll(/await import\('([^']+)'\)/g)].map(([, path]) => join(dirname(file), path ?? ''));
    const files = new Set([...pages, ...foundIn(dirname(file), 'view.ts')].flatMap((page) => [...withAll(page)]));
    expect(missing(files, [...FIRST, ...named])).toEqual([]);
    // The page that shows every screen speaks with whatever those do.
    if (name !== 'kitchen-sink') expect(named.filter((area) => !spokenBy(files).has(area))).toEqual([]);
  });

  it('come with what is fetched in the middle of a page and names its own', () => {
    const sources = [...withAll(at('start.tsx')), ...FEATURES.flatMap((name) => filesOf(at(`features/${name}`)))];
    const fetched = [...new Set(sources)].flatMap((file) =>
      [...textOf(file).matchAll(WITH_WORDS)].map(([, list, path]) => [join(dirname(file), path ?? ''), list] as const),
    );
    expect(fetched.length).toBeGreaterThan(0);
    for (const [file, list] of fetched) expect(missing(withAll(file), [...FIRST, ...areasIn(list ?? '')])).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
