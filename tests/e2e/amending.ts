import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { changingTemplate } from '#tests/support/changing-template';
import { ask, rehearses } from './rehearsal.ts';
import { open, type Someone } from './someone.ts';

/** Who sits in a contract that changes: whoever coordinates, and two people whom a change concerns. */
export const COORDINATOR = 'Solène Mittelbrunn';
export const RESIDENT = 'Samira Holveck';
export const NEIGHBOUR = 'Jeannot Krantzel';
export const CONCERNED = [RESIDENT, NEIGHBOUR];

/** A contract of theirs, in rehearsal since 4 January 2027. Gives its id. */
export async function rehearsesAChangingContract(someone: Someone, title: string): Promise<string> {
  await ask(someone.page, 'POST', '/programmes', { template: JSON.stringify(changingTemplate) });
  return rehearses(someone, { programme: changingTemplate.id, title, startsOn: '2027-01-04' }, [
    ...CONCERNED.map((name) => ({ role: 'habitant', name })),
    { role: 'ville', name: COORDINATOR },
  ]);
}

/** From the room of a contract to the drawing of its change, by the button. */
export async function goesToTheDrawing(someone: Someone, contract: string, title: string): Promise<void> {
  await open(someone, contract);
  const name = someone.words.t('amendment.propose');
  await someone.page.getByRole('button', { name, exact: true }).click();
  await isOnTheDrawing(someone, title);
}

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

/** Opens the sheet of a proposal, which says what changes and that both have to say yes. */
export async function looksAtTheProposal({ page, words }: Someone): Promise<Locator> {
  const { t } = words;
  await page.getByRole('button', { name: t('amendment.drawing.button'), exact: true }).click();
  const sheet = page.getByRole('dialog', { name: t('amendment.drawing.title') });
  await sheet
    .getByRole('list', { name: t('difference.list') })
    .first()
    .waitFor();
  for (const person of CONCERNED) await sheet.getByText(person).waitFor();
  return sheet;
}

/** Sends a proposal to those concerned: the page of the changes says then how many answers are awaited. */
export async function sendsTheProposal({ page, words }: Someone, contract: string, sheet: Locator): Promise<void> {
  const { t } = words;
  const count = CONCERNED.length;
  await sheet.getByRole('button', { name: t('amendment.drawing.send', { count }), exact: true }).click();
  await page.waitForURL(new RegExp(`/contrats/${contract}/changements$`));
  const left = t('amendment.left', { count, date: '' }).split(',')[0] ?? '';
  await page.getByText(left).waitFor();
}

type Coming = { date: { on: string }; step: { node: string } | null };

/** Which step comes on which day, as everybody reads it; what people do not answer is not among it. */
export async function datesOf({ page }: Someone, contract: string): Promise<string[]> {
  const { coming } = await ask<{ coming: Coming[] }>(page, 'GET', `/contracts/${contract}/dates`);
  return coming.flatMap(({ step, date }) => (step === null ? [] : [`${step.node} ${date.on}`]));
}
