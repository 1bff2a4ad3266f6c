import type { Locator, Page } from 'playwright-core';
import type { Words } from './words.ts';

/**
 * What was done waits a few seconds, in case somebody thinks again: presses "send now", and waits until its form is
 * gone, which it is once the act was answered. An act that leaves at once has no such button.
 */
export async function leaves({ page, words }: { page: Page; words: Words }, form: Locator): Promise<void> {
  // A form that waits is out of sight; one whose act was refused stays, and this says so.
  await form.waitFor({ state: 'hidden' });
  const gone = form.waitFor({ state: 'detached' });
  const now = page.getByRole('button', { name: words.t('toast.now'), exact: true });
  await Promise.race([gone, now.click().catch(() => {})]);
  await gone;
}
