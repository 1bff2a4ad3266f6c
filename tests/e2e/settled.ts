import type { Page } from 'playwright-core';
import { TimeLimitError, within } from '#embedded/time-limit';
import { isStill, motions } from './page-measures.ts';

/** What is asked of a page without a limit of the browser's own: one that never answers must say so. */
const ANSWER_MS = 40_000;

/** Waits until the page stands there, and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('#root:not(:has(> :not(style)))') === null &&
      document.querySelector('[aria-busy="true"]') === null,
  );
  await drawn(page);
}

/** Waits until the page is drawn, in its own letters, though something on it may still be loading. */
export async function drawn(page: Page): Promise<void> {
  const isDrawn = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        void document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  );
  await within(ANSWER_MS, `${page.url()} was not drawn`, isDrawn);
}

/** Waits until colours, places and sizes have stopped changing: what is measured in between is nobody's colour. */
export async function still(page: Page): Promise<void> {
  await drawn(page);
  // Asked anew each time: a motion that begins again has another end, and one that is out of sight may never come to it.
  await page.waitForFunction(isStill, undefined, { timeout: ANSWER_MS }).catch(async () => {
    throw new TimeLimitError(`${page.url()} goes on moving: ${(await page.evaluate(motions)).join(', ')}.`);
  });
}
