/** The languages of the API's own words. */
export type Language = 'fr' | 'en';

/** French first; English for whoever prefers it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wished = (acceptLanguage ?? '').slice(0, 200).split(',').map(readWish);
  const known = wished.filter(({ language, weight }) => weight > 0 && (language === 'fr' || language === 'en'));
  const best = known.sort((a, b) => b.weight - a.weight)[0];
  return best?.language === 'en' ? 'en' : 'fr';
}

function readWish(wish: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag.slice(0, 2), weight: Number.isFinite(weight) ? weight : 0 };
}
