import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserPath } from '#embedded/browser';

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

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** How somebody looks at the pages. */
export type Look = { locale?: 'fr-FR' | 'en-GB'; viewport?: typeof DESK; colorScheme?: 'light' | 'dark' };

/** A browser on a profile of its own, where each person has a window of their own. */
export async function openBrowser(baseURL: string) {
  const browser: Browser = await chromium.launch({ executablePath: await browserPath(), headless: true, args: FLAGS });
  const complaints: string[] = [];
  return {
    /** What the consoles complained about: a refused style or script, an error of ours. */
    complaints,
    async window({ locale = 'fr-FR', viewport = DESK, colorScheme = 'light' }: Look = {}): Promise<Page> {
      const context: BrowserContext = await browser.newContext({ baseURL, locale, viewport, colorScheme });
      context.setDefaultTimeout(20_000);
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
      for (const [n, page] of pages.entries())
        await page.screenshot({ path: `${folder}/failed-${n}.png`, fullPage: true });
    },
    close: () => browser.close(),
  };
}
export type OpenBrowser = Awaited<ReturnType<typeof openBrowser>>;
