import { session } from '../api-client/questions/session.ts';
import type { Session } from '../api-client/types.ts';
import type { PageRoute } from '../app/feature.ts';
import { FEATURES } from '../app/features.ts';
import { placesFor } from '../app/places.ts';
import { fetchArea } from '../locales/area-files.ts';
import { firstLanguage } from '../locales/first-language.ts';
import { askAhead } from './ahead.ts';
import { matchPage } from './match-page.ts';

/**
 * Fetches what the page at this address needs, all of it at once: its script, its words, and what it will ask the API
 * for. Resolves when all of it is here or will not come; what is missing, the page asks for and says.
 */
export async function beginPage({ pathname, searchParams: search }: URL): Promise<void> {
  const signedIn = askAhead(session);
  if (pathname === '/') return beginPage(new URL(await firstPlace(signedIn), location.origin));
  const found = matchPage([...WORDS_OF.keys()], pathname);
  if (found === null) return;
  const { pages, params } = found;
  const [outermost] = pages;
  const words = (outermost && WORDS_OF.get(outermost)) ?? [];
  await Promise.allSettled([
    signedIn,
    ...words.map((area) => fetchArea(firstLanguage(), area)),
    ...pages.map(scriptOf),
    ...pages.map(({ handle }) => handle?.asks?.({ ask: askAhead, params, search })),
  ]);
}

/** Every page of every feature, and the areas of words it speaks with. */
const WORDS_OF: ReadonlyMap<PageRoute, readonly string[]> = new Map(
  [...FEATURES.values()].flatMap(({ pages = [], bare = [], words = [] }) =>
    [...pages, ...bare].map((page) => [page, words] as const),
  ),
);

/** Everybody arrives where what concerns them is. */
async function firstPlace(signedIn: Promise<Session>): Promise<string> {
  const { person } = await signedIn;
  return person === null ? '/entrer' : (placesFor(person)[0]?.to ?? '/contrats');
}

async function scriptOf({ lazy }: PageRoute): Promise<void> {
  if (typeof lazy === 'function') await lazy();
}
