import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { JOURNAL_KINDS } from '#api/presenters/journal-line';
import { projectRoot } from '#embedded/folder';
import { FIXED_OUTCOMES, INCIDENTS, RESOLUTIONS, VERBS } from '#schema/vocabulary';

const SOURCES = join(projectRoot(), 'designer/src');
const areas = (language: string) =>
  readdirSync(join(SOURCES, 'locales', language)).filter((file) => file.endsWith('.json'));
const areaOf = (language: string, file: string) =>
  JSON.parse(readFileSync(join(SOURCES, 'locales', language, file), 'utf8')) as Tree;
const words = (language: string) => new Map(areas(language).flatMap((file) => [...flat(areaOf(language, file))]));
type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value] as const] : [...flat(value, `${before}${key}.`)],
    ),
  );
}

const [fr, en] = [words('fr'), words('en')];

/** The places that a sentence fills in; a sentence that cannot be read throws. */
function placesIn(sentence: string): string[] {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(walk);
    if (typeof part !== 'object' || part === null) return;
    const { type, value, options, children } = part as Record<string, unknown>;
    if (type !== 0 && typeof value === 'string') found.add(value);
    for (const option of Object.values(options ?? {})) walk((option as { value: unknown }).value);
    walk(children);
  };
  walk(new IntlMessageFormat(sentence, 'fr').getAst());
  return [...found].sort();
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesOf(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
}

const files = filesOf(SOURCES).map((file) => [file, readFileSync(file, 'utf8')] as const);

describe('the words of the pages', () => {
  it('are the same sentences in both languages, with the same places to fill in', () => {
    expect([...en.keys()].sort()).toEqual([...fr.keys()].sort());
    for (const [key, sentence] of fr) {
      expect([key, placesIn(sentence)]).toEqual([key, placesIn(en.get(key) ?? '')]);
    }
  });

  it('are kept by area, each group of words in one area only', () => {
    const groups = areas('fr').flatMap((file) => Object.keys(areaOf('fr', file)));
    expect(new Set(groups).size).toBe(groups.length);
    expect(areas('en')).toEqual(areas('fr'));
    for (const file of areas('fr')) expect(Object.keys(areaOf('en', file))).toEqual(Object.keys(areaOf('fr', file)));
  });

  it('exist for every sentence a page asks for', () => {
    const asked = files.flatMap(([, text]) =>
      [...text.matchAll(/\bt\('([a-zA-Z.]+)'\s*[,)]/g)].map(([, key]) => key ?? ''),
    );
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((key) => !fr.has(key))).toEqual([]);
  });

  it('exist for every verb, outcome, incident, way out and kind of journal line', () => {
    const outcomes = Object.values(FIXED_OUTCOMES).flat();
    const needed = [
      ...VERBS.flatMap((verb) => [`verb.${verb}`, `verb.do.${verb}`]),
      ...outcomes.map((outcome) => `outcome.${outcome}`),
      ...INCIDENTS.map((code) => `incident.${code}`),
      ...RESOLUTIONS.map((resolution) => `resolution.${resolution}`),
      ...JOURNAL_KINDS.map((kind) => `journal.${kind}`),
    ];
    expect(needed.filter((key) => !fr.has(key))).toEqual([]);
  });

  it('stand nowhere but in the files of words', () => {
    const inTags = files
      .filter(([file]) => file.endsWith('.tsx'))
      .flatMap(([file, text]) =>
        [...text.matchAll(/>\s*([A-Za-zÀ-ÿ][^<>{}]*?)\s*<\//g)].map(([, found]) => [file, found]),
      );
    // The name of the product is the same everywhere.
    expect(inTags.filter(([, found]) => found !== 'Trame')).toEqual([]);
    const inAttributes = files.flatMap(([file, text]) =>
      [...text.matchAll(/\b(?:label|placeholder|title|description|aria-label|alt)="([^"]+)"/g)].map(([, found]) => [
        file,
        found,
      ]),
    );
    // Figures are the same in every language.
    expect(inAttributes.filter(([, found = '']) => /\p{L}/u.test(found))).toEqual([]);
  });

  it('keep the marks of French with the word before them', () => {
    const loose = [...fr].filter(([, sentence]) => / [:;?!»]|« /.test(sentence));
    expect(loose).toEqual([]);
  });
});
