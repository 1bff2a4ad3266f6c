import assert from 'node:assert/strict';
import { longDate } from '../../../designer/src/locales/dates.ts';
import {
  COORDINATOR,
  comesAfter,
  datesOf,
  goesToTheDrawing,
  looksAtTheProposal,
  RESIDENT,
  rehearsesAChangingContract,
  sendsTheProposal,
} from '../amending.ts';
import { PHONE } from '../browser.ts';
import type { Journeys, Stage } from '../journey.ts';
import { leaves } from '../leaving.ts';
import { findsCard } from '../own-page.ts';
import { settled } from '../settled.ts';
import { enter, moveTo, type Someone } from '../someone.ts';

/*
 * A change that nobody agrees to is no change (R42): one is taken back by whoever proposed it, the same one proposed
 * again is left without an answer until its last day has gone by. Both times everything stays as it was, and nobody has
 * anything to answer any more. In English.
 */
const TITLE = 'Potager';
const ENGLISH = { language: 'en' } as const;
const LAST_DAY = '2027-01-18';
const DAY_AFTER = '2027-01-19';

export const journeys: Journeys = {
  'amendment-unanswered': { says: 'a change taken back, and one nobody answered', minutes: 6, told: nothingChanges },
};

type Told = { stage: Stage; solene: Someone; samira: Someone; contract: string };

async function nothingChanges(stage: Stage): Promise<void> {
  const { browser, say } = stage;
  const solene = await enter(browser, COORDINATOR, ENGLISH);
  const contract = await rehearsesAChangingContract(solene, TITLE);
  const samira = await enter(browser, RESIDENT, { ...ENGLISH, viewport: PHONE, touch: true });
  const told = { stage, solene, samira, contract };
  const before = await datesOf(solene, contract);
  await drawsAndProposes(told);
  await isAsked(told);
  await takesBack(told);
  await isNotAskedAnyMore(told);
  say('proposed, and taken back');
  await proposesAgain(told);
  await moveTo(solene, contract, DAY_AFTER);
  await hasExpired(told);
  await isNotAskedAnyMore(told);
  say('proposed again, and nobody answered');
  assert.deepEqual(await datesOf(solene, contract), before);
}

/** The workshop would come a month later. */
async function drawsAndProposes({ solene, contract }: Told): Promise<void> {
  await goesToTheDrawing(solene, contract, TITLE);
  await solene.page.getByRole('button', { name: /^Meeting: Cooking workshop/ }).click();
  await comesAfter(solene, 2);
  await sendsTheProposal(solene, contract, await looksAtTheProposal(solene));
}

async function isAsked({ stage, samira }: Told): Promise<void> {
  await findsCard(samira, { title: '' }, samira.words.t('my.amendment'));
  await stage.picture(samira.page, '01-asked', true);
}

/** A proposal may be taken back with a word for those who had to answer. */
async function takesBack({ stage, solene, contract }: Told): Promise<void> {
  const { page, words } = solene;
  const { t } = words;
  await page.goto(`/contrats/${contract}/changements`);
  await page.getByRole('button', { name: t('amendment.withdraw.act'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('amendment.withdraw.title') });
  await stage.picture(page, '02-taking-back');
  await dialog.getByRole('button', { name: t('amendment.withdraw.send'), exact: true }).click();
  await leaves(solene, dialog.locator('form'));
  await page.getByText(t('amendment.outcome.withdrawn', { n: 1 }), { exact: true }).waitFor();
  await stage.picture(page, '03-taken-back', true);
}

/** What was drawn is kept: it is proposed as it stands, until a day that is chosen. */
async function proposesAgain({ stage, solene, contract }: Told): Promise<void> {
  const { page, words } = solene;
  await goesToTheDrawing(solene, contract, TITLE);
  const sheet = await looksAtTheProposal(solene);
  await sheet.getByLabel(words.t('amendment.drawing.until')).fill(LAST_DAY);
  await stage.picture(page, '04-again');
  await sendsTheProposal(solene, contract, sheet);
}

async function hasExpired({ stage, solene, contract }: Told): Promise<void> {
  const { page, words } = solene;
  await page.goto(`/contrats/${contract}/changements`);
  await page.getByText(words.t('amendment.outcome.expired', { n: 2 }), { exact: true }).waitFor();
  await page.getByText(words.t('amendment.outcome.withdrawn', { n: 1 }), { exact: true }).waitFor();
  const lastDay = longDate(LAST_DAY, words.language);
  await page.getByText(words.t('amendment.closed.expired', { date: lastDay })).waitFor();
  await stage.picture(page, '05-nobody-answered', true);
}

async function isNotAskedAnyMore({ samira }: Told): Promise<void> {
  const { page, words } = samira;
  await page.goto('/moi');
  await page.locator('#page h1').waitFor();
  await settled(page);
  assert.equal(await page.getByText(words.t('my.amendment')).count(), 0);
}
