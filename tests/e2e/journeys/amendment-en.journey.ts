import assert from 'node:assert/strict';
import { changingTemplate } from '#tests/support/changing-template';
import { comesAfter, isOnTheDrawing } from '../amending.ts';
import { PHONE } from '../browser.ts';
import type { Journeys, Stage } from '../journey.ts';
import { leaves } from '../leaving.ts';
import { looksAt } from '../looks.ts';
import { findsCard } from '../own-page.ts';
import { ask, rehearses } from '../rehearsal.ts';
import { settled } from '../settled.ts';
import { enter, moveTo, type Someone } from '../someone.ts';

/*
 * Changes that come to nothing (R42), in English: one is taken back by whoever coordinates, the other has no answer on
 * its last day. Either way the contract stays as it was, and whoever had to answer has nothing to do any more.
 */
const COORDINATOR = 'Solène Mittelbrunn';
const RESIDENT = 'Samira Holveck';
const TITLE = 'Thursday group, as it was';
const WHY = 'We had not asked the neighbours.';
const STARTS_ON = '2027-01-04';
/** Two weeks to answer, unless somebody says otherwise. */
const AFTER_THE_LAST_DAY = '2027-01-19';

export const journeys: Journeys = {
  'amendment-en': {
    says: 'a change taken back, and another without an answer in time, in English',
    minutes: 6,
    told: comesToNothing,
  },
};

type Told = { stage: Stage; solene: Someone; contract: string };

async function comesToNothing(stage: Stage): Promise<void> {
  const solene = await enter(stage.browser, COORDINATOR, { language: 'en' });
  const samira = await enter(stage.browser, RESIDENT, { language: 'en', viewport: PHONE, touch: true });
  await ask(solene.page, 'POST', '/programmes', { template: JSON.stringify(changingTemplate) });
  const about = { programme: changingTemplate.id, title: TITLE, startsOn: STARTS_ON };
  const contract = await rehearses(solene, about, [
    { role: 'habitant', name: RESIDENT },
    { role: 'ville', name: COORDINATOR },
  ]);
  const told = { stage, solene, contract };
  await proposes(told, 2, '01-proposed');
  await isAsked(samira);
  await takesBack(told);
  await isNotAsked(samira);
  stage.say('taken back: nobody has anything to answer');
  await proposes(told, 3, '03-again');
  await moveTo(solene, contract, AFTER_THE_LAST_DAY);
  await cameToNothing(told, 'expired', 2);
  await isNotAsked(samira);
  stage.say('nobody answered in time: nothing changed');
}

/** The workshop comes so many months after the beginning, instead of one. */
async function proposes({ stage, solene, contract }: Told, months: number, name: string): Promise<void> {
  const { page, words } = solene;
  const { t } = words;
  await page.goto(`/contrats/${contract}/changements`);
  await page
    .getByRole('button', { name: t('amendment.propose'), exact: true })
    .first()
    .click();
  await isOnTheDrawing(solene, TITLE);
  await page.getByRole('button', { name: /^Meeting: Cooking workshop/ }).click();
  await comesAfter(solene, months);
  await page.getByRole('button', { name: t('amendment.drawing.button'), exact: true }).click();
  const sheet = page.getByRole('dialog', { name: t('amendment.drawing.title') });
  await sheet.getByRole('button', { name: t('amendment.drawing.send', { count: 1 }), exact: true }).click();
  await page.waitForURL(new RegExp(`/contrats/${contract}/changements$`));
  await page.getByText(t('amendment.left', { count: 1, date: '' }).split(',')[0] ?? '').waitFor();
  await settled(page);
  await stage.picture(page, name, true);
}

async function isAsked(samira: Someone): Promise<void> {
  const item = await findsCard(samira, { title: '' }, samira.words.t('my.amendment'));
  await item.getByRole('button', { name: samira.words.t('amendment.say.mine.yes') }).waitFor();
}

/** What she had to answer is gone from her page, from what is due and from what can wait. */
async function isNotAsked({ page, words }: Someone): Promise<void> {
  await page.goto('/moi');
  await page.locator('#page h1').waitFor();
  await settled(page);
  assert.equal(await page.getByText(words.t('my.amendment')).count(), 0);
}

/** R42 Whoever proposed takes it back, with a reason if they like; the page says so, at a desk and on a telephone. */
async function takesBack(told: Told): Promise<void> {
  const { solene, stage } = told;
  const { page, words } = solene;
  const { t } = words;
  await page.getByRole('button', { name: t('amendment.withdraw.act'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('amendment.withdraw.title') });
  await dialog.getByText(t('amendment.withdraw.says')).waitFor();
  await dialog.getByRole('textbox').fill(WHY);
  const form = page.locator('form').filter({ has: dialog.getByRole('textbox') });
  await dialog.getByRole('button', { name: t('amendment.withdraw.send'), exact: true }).click();
  await leaves(solene, form);
  await cameToNothing(told, 'withdrawn', 1);
  assert.deepEqual(await looksAt(page), []);
  await settled(page);
  await stage.picture(page, '02-taken-back', true);
}

/** The page says what became of it, and the workshop is where it was. */
async function cameToNothing({ solene, contract }: Told, outcome: 'withdrawn' | 'expired', n: number): Promise<void> {
  const { page, words } = solene;
  await page.goto(`/contrats/${contract}/changements`);
  const past = page.getByRole('listitem').filter({ hasText: words.t('amendment.openTitle', { n }) });
  await past.getByText(words.t(`amendment.outcome.${outcome}`, { n }), { exact: true }).waitFor();
  type Coming = { date: { on: string }; step: { node: string } | null };
  const { coming } = await ask<{ coming: Coming[] }>(page, 'GET', `/contracts/${contract}/dates`);
  const workshop = coming.find(({ step }) => step?.node === 'atelier');
  assert.equal(workshop?.date.on, '2027-02-04', 'a month after the beginning, as before');
}
