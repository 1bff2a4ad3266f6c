import i18next from 'i18next';
import { fetchArea } from './area-files.ts';
import { firstLanguage } from './first-language.ts';

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
  // Adding the words of an area again changes nothing. A page may come before the first words.
  const [words] = await Promise.all([fetchArea(language, area), started()]);
  i18next.addResourceBundle(language, 'translation', words, true);
}

async function started(): Promise<void> {
  if (!i18next.isInitialized) await new Promise((resolve) => i18next.on('initialized', resolve));
}
