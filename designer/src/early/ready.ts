import { firstLanguage } from '../locales/first-language.ts';
import { firstWords } from '../locales/first-words.ts';
import { beginPage } from './begin-page.ts';

/*
 * What runs first, before the libraries of the pages are there: it fetches, side by side with them, what the page at
 * this address needs. So a slow processor finds its page and its answers there when it gets to drawing.
 */
document.documentElement.lang = firstLanguage();
const words = firstWords(firstLanguage());
const page = beginPage(new URL(location.href)).catch(() => {});

/** When the first page can be drawn whole. What will not come is no reason to wait: the page says so. */
export const ready: Promise<unknown> = Promise.all([words.catch(() => {}), page]);
