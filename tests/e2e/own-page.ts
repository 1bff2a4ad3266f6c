import type { Locator } from 'playwright-core';
import type { Verb } from '#schema/vocabulary';
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

/** Opens one's own page, and the card of a step there: among the first, or under "later", however far down. */
export async function findsCard(someone: Someone, { title }: In, step: string): Promise<Locator> {
  const { page, words } = someone;
  await page.goto('/moi');
  const item = card(someone, step).filter({ hasText: title }).first();
  const [begin = ''] = /^[\p{L} ]+/u.exec(words.t('my.later', { count: 2 })) ?? [];
  const later = page.locator('details').filter({ has: page.locator('summary', { hasText: begin }) });
  const found = later.getByRole('button', { includeHidden: true }).filter({ hasText: step });
  const more = later.getByRole('button', { name: words.t('my.more'), exact: true, includeHidden: true });
  await item.or(found).or(more).first().waitFor({ state: 'attached' });
  if (await item.isVisible()) return item;
  await later.locator('summary').click();
  while ((await found.count()) === 0 && (await more.count()) > 0) await showsMore(later, more);
  // A line says which contract it is about where there are several.
  const ofIt = found.filter({ hasText: title });
  await ((await ofIt.count()) > 0 ? ofIt : found).first().click();
  await item.waitFor();
  return item;
}

/** The next page of what can wait: it is there once a line more is. */
async function showsMore(later: Locator, more: Locator): Promise<void> {
  const lines = later.locator('li');
  const before = await lines.count();
  await more.click();
  await lines.nth(before).waitFor();
}
