import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserPath } from '#embedded/browser';
import { type SeenWords, watchWords } from './seen-words.ts';
import type { Language } from './words.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const WAIT_MS = 40_000;

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** How somebody looks at the pages: in French, at a desk, in the light, unless said otherwise. */
export type Look = {
  language?: Language;
  viewport?: typeof DESK;
  /** With a finger on the glass, where there is a camera at hand. */
  touch?: boolean;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
};

/** A browser on a profile of its own, where each person has a window of their own. */
export async function openBrowser(baseURL: string) {
  const executablePath = await browserPath();
  // Whoever is told to end does so at once, and the browser with it; left to the library, only the browser would.
  const options = { executablePath, headless: true, handleSIGTERM: false, args: FLAGS };
  const browser: Browser = await chromium.launch(options);
  const complaints: string[] = [];
  const watched: { language: Language; seen: readonly SeenWords[] }[] = [];
  return {
    /** What the consoles complained about: a refused style or script, an error of ours. */
    complaints,
    /** Every word that was shown, by the language it was asked for in. */
    watched,
    async window(look: Look = {}): Promise<Page> {
      const { language = 'fr', viewport = DESK, colorScheme = 'light', reducedMotion = 'no-preference' } = look;
      const { touch: hasTouch = false } = look;
      const locale = LOCALES[language];
      const context: BrowserContext = await browser.newContext({
        baseURL,
        locale,
        viewport,
        colorScheme,
        reducedMotion,
        hasTouch,
      });
      context.setDefaultTimeout(WAIT_MS);
      // The loader of TypeScript gives functions their names by a helper: what runs in a page must find it there.
      await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
      watched.push({ language, seen: await watchWords(context) });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      return page;
    },
    /** What every window shows, for whoever wants to know why it failed. */
    async pictures(folder: string): Promise<void> {
      const pages = browser.contexts().flatMap((context) => context.pages());
      for (const [n, page] of pages.entries()) await page.screenshot({ path: `${folder}/failed-${n}.png` });
    },
    close: () => browser.close(),
  };
}
export type OpenBrowser = Awaited<ReturnType<typeof openBrowser>>;
