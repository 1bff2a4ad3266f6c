import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Someone } from './someone.ts';

/** Waits for the drawing of a change of the contract with this title, which is proposed and never published. */
export async function isOnTheDrawing({ page, words }: Someone, title: string): Promise<void> {
  await page.waitForURL(/\/modeles\/[0-9a-f]{32}$/);
  await page.getByText(words.t('amendment.drawing.whose', { title })).waitFor();
  await page.getByRole('button', { name: words.t('amendment.drawing.button'), exact: true }).waitFor();
  const publish = page.getByRole('button', { name: words.t('publish.button'), exact: true });
  assert.equal(await publish.count(), 0, 'a change of a contract is proposed, never published');
}

/** How many months after the beginning the step that is picked comes. */
export async function comesAfter(someone: Someone, months: number): Promise<void> {
  await opensTab(someone, 'when');
  const field = inspectorOf(someone).getByLabel(someone.words.like('inspector.when.howMany', 'unit')).first();
  await field.fill(String(months));
  await field.press('Tab');
}

/** Opens a tab of what is set of the step that is picked. */
export async function opensTab(someone: Someone, tab: 'when' | 'text'): Promise<void> {
  const name = someone.words.t(`inspector.tab.${tab}`);
  await inspectorOf(someone).getByRole('tab', { name, exact: true }).click();
}

/** Where a step is set. */
export function inspectorOf({ page, words }: Someone): Locator {
  return page.getByRole('complementary', { name: words.t('inspector.tabs'), exact: true });
}
