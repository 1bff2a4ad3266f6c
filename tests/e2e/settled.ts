import type { Page } from 'playwright-core';

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
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        void document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  );
}

/** Waits until colours, places and sizes have stopped changing: what is measured in between is nobody's colour. */
export async function still(page: Page): Promise<void> {
  await drawn(page);
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
