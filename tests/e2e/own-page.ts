import type { Locator } from 'playwright-core';
import type { Verb } from '#schema/vocabulary';
import { ask } from './rehearsal.ts';
import { givesView } from './review.ts';
import { card, type Doing, type Someone, sends } from './someone.ts';

/** One thing to do: the title of its step, what one does about it, and how the form is filled in. */
export type Asked = { step: string; verb: Verb; fill?: Doing['fill'] };

/** Which contract: one's own page shows things of all of them. */
type In = { title: string };

/** Does one thing from one's own page, and waits until it is off the list. */
export async function actsOnOwnPage(someone: Someone, contract: In, { step, verb, fill }: Asked): Promise<void> {
  const { page } = someone;
  const { t } = someone.words;
  const item = await findsCard(someone, contract, step);
  await item.getByRole('button', { name: t([`my.verb.${verb}`, `verb.${verb}`]), exact: true }).click();
  if (verb === 'evaluate') {
    await givesView(someone, t('verb.do.evaluate'));
    await page.waitForURL(/\/moi$/);
    return;
  }
  await sends(someone, { verb: verb === 'sign' ? t('sign.do') : t(`verb.do.${verb}`), fill });
  await page.getByText(t('my.thanks')).waitFor();
}

/** What can wait, not the other promises of the others beside it. */
const LATER = 'details:not(aside details)';

/** Opens one's own page, and the card of a step there: among the first, or under "later". */
export async function findsCard(someone: Someone, { title }: In, step: string): Promise<Locator> {
  const { page } = someone;
  await page.goto('/moi');
  const item = card(someone, step).filter({ hasText: title }).first();
  const later = page.locator(LATER);
  await item.or(later).first().waitFor();
  if (!(await item.isVisible())) {
    await later.locator('summary').click();
    await opensLine(someone, title, step);
    await item.waitFor();
  }
  return item;
}

/** Opens a line of what can wait. Where there are several contracts a line says which one it is about. */
async function opensLine({ page, words: { t } }: Someone, title: string, step: string): Promise<void> {
  const later = page.locator(LATER);
  const lines = later.getByRole('button').filter({ hasText: step });
  const { contracts } = await ask<{ contracts: unknown[] }>(page, 'GET', '/contracts');
  const ofIt = contracts.length > 1 ? lines.filter({ hasText: title }) : lines;
  const more = later.getByRole('button', { name: t('my.more'), exact: true });
  while ((await ofIt.count()) === 0 && (await more.count()) > 0) {
    const known = await later.locator('li').count();
    await more.click();
    await later.locator('li').nth(known).waitFor();
  }
  await ofIt.first().click();
}
