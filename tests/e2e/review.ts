import type { Someone } from './someone.ts';

/** How somebody sees each thing that counts for the group: the place of a level, the best being 0. */
export type View = (criterion: string) => number;

/** Walks through a review: a level for each criterion, every promise kept, then sends. */
export async function givesView({ page, words }: Someone, send: string, view: View = () => 1): Promise<void> {
  const { t } = words;
  const flow = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: t('form.back') }) })
    .last();
  const title = flow.getByRole('heading', { level: 2 });
  // `like`: French has spaces there that do not break, and what is read aloud has plain ones.
  const asks = (key: string) => flow.getByRole('group', { name: words.like(key) });
  const levels = asks('review.forYou').or(asks('review.forThem'));
  await title.waitFor();
  while ((await title.innerText()) !== t('review.readAgain')) {
    const shown = await title.innerText();
    if (await levels.isVisible()) await levels.getByRole('radio').nth(view(shown)).check();
    const kept = flow.getByRole('radio', { name: t('review.promise.kept'), exact: true });
    if ((await kept.count()) > 0) await kept.first().check();
    await flow.getByRole('button', { name: t('review.next') }).click();
    await title.filter({ hasNotText: shown }).waitFor();
  }
  await flow.getByRole('button', { name: send }).click();
  await flow.waitFor({ state: 'detached' });
}
