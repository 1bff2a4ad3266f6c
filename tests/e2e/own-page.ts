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

/** Opens one's own page, and the card of a step there: among the first, or under "later". */
export async function findsCard(someone: Someone, { title }: In, step: string): Promise<Locator> {
  const { page } = someone;
  await page.goto('/moi');
  const item = card(someone, step).filter({ hasText: title }).first();
  const later = page.locator('details').filter({ hasText: step });
  await item.or(later).first().waitFor();
  if (!(await item.isVisible())) {
    await later.locator('summary').click();
    const lines = later.getByRole('button').filter({ hasText: step });
    // A line says which contract it is about where there are several.
    const ofIt = lines.filter({ hasText: title });
    await ((await ofIt.count()) > 0 ? ofIt : lines).first().click();
    await item.waitFor();
  }
  return item;
}
