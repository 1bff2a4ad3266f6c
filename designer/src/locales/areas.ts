import i18next from 'i18next';
import { firstLanguage } from './first-language.ts';

export type Words = Record<string, unknown>;

/** One file for each area of words and language, fetched when a page speaks with them. */
const FILES = import.meta.glob<Words>('./{fr,en}/*.json', { import: 'default' });

/** For the page that shows every screen. */
export const EVERY_AREA = Object.keys(FILES).flatMap((path) => /^\.\/fr\/(.*)\.json$/.exec(path)?.[1] ?? []);

/** The areas that some page has asked for. */
const asked = new Set<string>();

/**
 * Fetches a page together with the areas of words it speaks with, besides those that are there from the start
 * (`first.ts` of each language).
 */
export async function withWords<T>(areas: readonly string[], load: () => Promise<T>): Promise<T> {
  for (const area of areas) asked.add(area);
  const [loaded] = await Promise.all([load(), addAreas(i18next.isInitialized ? i18next.language : firstLanguage())]);
  return loaded;
}

/** Fetches, in a language, every area that was asked for and is not there yet. */
export async function addAreas(language: string): Promise<void> {
  await Promise.all([...asked].map((area) => addArea(language, area)));
}

async function addArea(language: string, area: string): Promise<void> {
  const fetchArea = FILES[`./${language}/${area}.json`];
  if (!fetchArea) throw new Error(`There is no area of words called ${area}.`);
  // The browser fetches a file once; adding its words again changes nothing. A page may come before the first words.
  const [words] = await Promise.all([fetchArea(), started()]);
  i18next.addResourceBundle(language, 'translation', words, true);
}

async function started(): Promise<void> {
  if (!i18next.isInitialized) await new Promise((resolve) => i18next.on('initialized', resolve));
}
