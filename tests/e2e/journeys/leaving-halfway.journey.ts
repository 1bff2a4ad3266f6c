import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journeys, Stage } from '../journey.ts';
import { settled } from '../settled.ts';
import { enter } from '../someone.ts';

/*
 * Whoever leaves a new contract with something written is asked first, since names are never kept in the browser. The
 * way that was pressed looks chosen at once; whoever stays finds what was written, and sees where one is.
 */
export const journeys: Journeys = {
  'leaving-halfway': { says: 'a new contract left with something written', minutes: 2, told: leavesHalfway },
};

const TITLE = 'Groupe de la Doller';

async function leavesHalfway({ browser, say, picture }: Stage): Promise<void> {
  const { page, words } = await enter(browser, 'Solène Mittelbrunn');
  const { t } = words;
  await page.goto('/contrats/nouveau?programme=mulhouse-csm');
  await settled(page);
  const title = page.getByRole('textbox', { name: t('newContract.name') });
  await title.fill(TITLE);
  const away = page.getByRole('navigation', { name: t('nav.main') }).getByRole('link', { name: t('nav.programmes') });
  await away.click();
  const question = page.getByRole('dialog', { name: t('newContract.leave.title') });
  await question.waitFor();
  await picture(page, 'asked');
  await question.getByRole('button', { name: t('newContract.leave.stay') }).click();
  await question.waitFor({ state: 'detached' });
  assert.equal(await title.inputValue(), TITLE, 'what was written is there');
  assert.deepEqual(await chosenIn(page), [t('nav.contracts')], 'one is where one was');
  say('stayed');
  await away.click();
  await question.getByRole('button', { name: t('newContract.leave.go') }).click();
  await page.getByRole('heading', { level: 1, name: t('programmes.title') }).waitFor();
  assert.deepEqual(await chosenIn(page), [t('nav.programmes')], 'one is where one went');
  say('left');
}

/** Which of the places beside the page looks like the one where one is. */
async function chosenIn(page: Page): Promise<string[]> {
  const links = await page.locator('#places a').all();
  const shadows = await Promise.all(links.map((link) => link.evaluate((place) => getComputedStyle(place).boxShadow)));
  const names = await Promise.all(links.map((link) => link.innerText()));
  return names.filter((_, place) => shadows[place] !== 'none').map((name) => name.trim());
}
