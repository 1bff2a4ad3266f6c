import assert from 'node:assert/strict';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import { PHONE } from '../browser.ts';
import { draftsOf, type Kept } from '../drafts.ts';
import type { Journeys, Stage } from '../journey.ts';
import { looksAt } from '../looks.ts';
import { ask } from '../rehearsal.ts';
import { settled } from '../settled.ts';
import { enter } from '../someone.ts';

/* Hours of work are one press away from the bin: a draft may be had back for a moment, and the list is read to its end. */
export const journeys: Journeys = {
  drafts: { says: 'a long list of drafts, one thrown away and had back', minutes: 4, told: keepsHouse },
};

const COORDINATOR = 'Solène Mittelbrunn';
const MANY = 52;

async function keepsHouse({ browser, say, picture }: Stage): Promise<void> {
  const { page } = await enter(browser, COORDINATOR);
  const group = randomId().slice(0, 4);
  const titleOf = (place: number) => `Atelier ${group} ${place}`;
  const made: string[] = [];
  for (let place = 1; place <= MANY; place += 1) {
    const title = { fr: titleOf(place), en: titleOf(place) };
    const template = { ...oneTaskTemplate(), id: `atelier-${group}-${place}`, title };
    made.push((await ask<Kept>(page, 'POST', '/templates', { template: JSON.stringify(template) })).id);
  }
  await page.goto('/modeles');
  await settled(page);
  const rows = page.getByRole('region', { name: /derniers brouillons changés/ }).getByRole('listitem');
  assert.equal(await rows.count(), 50);
  await picture(page, 'desk');
  const faults = await looksAt(page);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await page.getByRole('button', { name: 'Voir la suite' }).click();
  await page.getByRole('link', { name: titleOf(1), exact: true }).waitFor();
  say('the list read to its end');
  await page.getByRole('link', { name: 'Commencer un modèle' }).click();
  await page.getByRole('heading', { name: 'Commencer un modèle' }).and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: 'Nouveau modèle', exact: true }).waitFor();

  const last = page.getByRole('link', { name: titleOf(MANY), exact: true });
  const throws = async (title: string) => {
    await page.getByRole('button', { name: `Actions pour « ${title} »`, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Jeter le brouillon' }).click();
    return page.getByRole('region', { name: `« ${title} » : brouillon jeté.` });
  };
  const before = await draftsOf(page);
  const thrown = await throws(titleOf(MANY));
  await last.waitFor({ state: 'detached' });
  await page.setViewportSize(PHONE);
  await thrown.waitFor();
  await picture(page, 'phone-thrown');
  await thrown.getByRole('button', { name: /^Annuler/ }).click();
  await last.waitFor();
  await thrown.waitFor({ state: 'detached' });
  assert.deepEqual(await draftsOf(page), before, 'it was never gone');
  say('had back');

  await (await throws(titleOf(MANY))).getByRole('button', { name: 'Jeter maintenant' }).click();
  await last.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('link', { name: titleOf(MANY - 1), exact: true }).waitFor();
  assert.equal(await last.count(), 0);
  say('gone for good');
  for (const id of made.slice(0, -1)) await ask(page, 'DELETE', `/templates/${id}`);
}
