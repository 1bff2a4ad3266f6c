import type { Page } from 'playwright-core';

/** Waits until nothing on the page is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => null));
}
