import type { Locator, Page } from 'playwright-core';
import type { Words } from './words.ts';

/** The button may go by itself just before it is pressed: its act has left then. */
const PRESS_MS = 4_000;

/**
 * What was done waits a few seconds, in case somebody thinks again: presses "send now", and waits until its form is
 * gone, which it is once the act was answered. An act that leaves at once has no such button.
 */
export async function leaves({ page, words }: { page: Page; words: Words }, form: Locator): Promise<void> {
  // A form that waits is out of sight; one whose act was refused stays, and this says so.
  await form.waitFor({ state: 'hidden' });
  const gone = form.waitFor({ state: 'detached' });
  const now = page.getByRole('button', { name: words.t('toast.now'), exact: true });
  const waits = await Promise.race([
    gone.then(() => false),
    now.waitFor().then(
      () => true,
      () => false,
    ),
  ]);
  // Ended before this returns: a press still pending would send the next act instead.
  if (waits) await now.click({ timeout: PRESS_MS }).catch(() => {});
  await gone;
}
