import type { Journeys, Stage } from '../journey.ts';
import { looksAt } from '../looks.ts';
import { programmeWords } from '../programme-words.ts';
import { enter, type Someone } from '../someone.ts';

/*
 * The first minutes of somebody who coordinates: the gallery narrowed by what its programmes say, walked with the
 * keyboard, an example played and taken away, the first steps closed for good.
 */
export const journeys: Journeys = {
  gallery: { says: 'the gallery narrowed and walked, an example tried and taken away', minutes: 4, told: firstMinutes },
};

const COORDINATOR = 'Solène Mittelbrunn';

async function firstMinutes({ browser, say, picture }: Stage): Promise<void> {
  const solene = await enter(browser, COORDINATOR);
  const { page, words } = solene;
  await page.goto('/programmes');
  await narrows(solene);
  await picture(page, '01-narrowed', true);
  say('narrowed and walked');
  await triesAnExample(solene, picture);
  say('tried and taken away');
  await page.goto('/programmes');
  await page
    .getByRole('button', { name: words.t('programmes.use') })
    .or(page.locator('[data-use]'))
    .first()
    .waitFor();
  const faults = await looksAt(page);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** A chip narrows, `/` searches, the arrows go from card to card past those not looked for, Enter opens the year. */
async function narrows({ page, words }: Someone): Promise<void> {
  const { t } = words;
  const card = (id: string) => page.getByRole('article', { name: programmeWords(id, words).title });
  await card('mulhouse-csm').waitFor();
  await page.getByText(t('programmes.tag.individual'), { exact: true }).click();
  await card('mulhouse-csm').waitFor({ state: 'detached' });
  await page.waitForURL(/filtre=tag\.individual/);
  await page.reload();
  await card('microcredit').waitFor();
  await card('mulhouse-csm').waitFor({ state: 'detached' });
  const shown = page.locator('[data-see]:visible');
  await shown.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-see]:focus').and(shown.nth(1)).waitFor();
  // Other journeys may have published programmes of their own.
  await page.getByText(words.like('programmes.all', 'count')).click();
  await card('mulhouse-csm').waitFor();
  await page.locator('#page h1').click();
  await page.keyboard.press('/');
  await page.keyboard.type('microcredit');
  await card('mulhouse-csm').waitFor({ state: 'detached' });
  await page.getByLabel(t('programmes.search')).fill('');
  await card('mulhouse-csm').waitFor();
  await page.locator('[data-see]').first().focus();
  const first = await page.locator('[data-see]').first().getAttribute('href');
  await page.keyboard.press('ArrowRight');
  const second = page.locator('[data-see]').nth(1);
  await page.locator('[data-see]:focus').and(second).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`${first}$`));
  await page.goBack();
}

/** An example is a rehearsal in which she sits on every chair; one click takes it away, and nothing of it is left. */
async function triesAnExample({ page, words }: Someone, picture: Stage['picture']): Promise<void> {
  const { t } = words;
  await page.getByRole('button', { name: t('firstSteps.example') }).click();
  await page.waitForURL(/\/contrats\/[0-9a-f]{32}$/);
  const example = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('region', { name: t('clock.title') }).waitFor();
  await picture(page, '02-example', true);
  await page.goto('/programmes');
  await page.getByText(t('firstSteps.sendsNothing')).waitFor();
  await picture(page, '03-example-runs', true);
  const removed = page.waitForResponse(
    (answer) => answer.request().method() === 'DELETE' && answer.url().endsWith(`${example}/rehearsal`),
  );
  await page.getByRole('button', { name: t('firstSteps.remove') }).click();
  await page.getByText(t('firstSteps.sendsNothing')).waitFor({ state: 'detached' });
  await removed;
  const looked = await page.request.get(`/api/v1/contracts/${example}`);
  if (looked.status() !== 404) throw new Error(`Something of the example is left: ${looked.status()}.`);
}
