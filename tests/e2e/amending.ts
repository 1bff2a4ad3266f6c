import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { ask } from './rehearsal.ts';
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

/** Opens the sheet of a proposal, which says what changes and everybody who has to say yes. */
export async function looksAtTheProposal({ page, words }: Someone, concerned: readonly string[]): Promise<Locator> {
  const { t } = words;
  await page.getByRole('button', { name: t('amendment.drawing.button'), exact: true }).click();
  const sheet = page.getByRole('dialog', { name: t('amendment.drawing.title') });
  await sheet
    .getByRole('list', { name: t('difference.list') })
    .first()
    .waitFor();
  for (const person of concerned) await sheet.getByText(person).waitFor();
  return sheet;
}

/** Sends a proposal to those concerned: the page of the changes says then how many answers are awaited. */
export async function sendsTheProposal({ page, words }: Someone, sheet: Locator, concerned: number): Promise<void> {
  const { t } = words;
  await sheet.getByRole('button', { name: t('amendment.drawing.send', { count: concerned }), exact: true }).click();
  await page.waitForURL(/\/contrats\/[0-9a-f]{32}\/changements$/);
  const left = t('amendment.left', { count: concerned, date: '' }).split(',')[0] ?? '';
  await page.getByText(left).waitFor();
}

type Coming = { date: { on: string }; step: { node: string } | null };

/** Which step comes on which day, as everybody reads it; what people do not answer is not among it. */
export async function datesOf({ page }: Someone, contract: string): Promise<string[]> {
  const { coming } = await ask<{ coming: Coming[] }>(page, 'GET', `/contracts/${contract}/dates`);
  return coming.flatMap(({ step, date }) => (step === null ? [] : [`${step.node} ${date.on}`]));
}
