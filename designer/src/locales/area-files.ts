export type Words = Record<string, unknown>;

/** One file for each area of words and language, fetched when a page speaks with them. */
const FILES = import.meta.glob<Words>('./{fr,en}/*.json', { import: 'default' });

/** For the page that shows every screen. */
export const EVERY_AREA = Object.keys(FILES).flatMap((path) => /^\.\/fr\/(.*)\.json$/.exec(path)?.[1] ?? []);

/** The words of one area. The browser fetches a file once, however often it is asked for. */
export function fetchArea(language: string, area: string): Promise<Words> {
  const file = FILES[`./${language}/${area}.json`];
  if (!file) throw new Error(`There is no area of words called ${area}.`);
  return file();
}
