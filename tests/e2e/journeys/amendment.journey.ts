import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import {
  COORDINATOR,
  comesAfter,
  datesOf,
  goesToTheDrawing,
  inspectorOf,
  isOnTheDrawing,
  looksAtTheProposal,
  NEIGHBOUR,
  opensTab,
  RESIDENT,
  rehearsesAChangingContract,
  sendsTheProposal,
} from '../amending.ts';
import { PHONE } from '../browser.ts';
import type { Journeys, Stage } from '../journey.ts';
import { leaves } from '../leaving.ts';
import { looksAt } from '../looks.ts';
import { findsCard } from '../own-page.ts';
import { settled } from '../settled.ts';
import { card, enter, open, type Someone } from '../someone.ts';

/*
 * A running contract changes (R42): whoever coordinates draws the change on a copy of the contract, sees what stands in
 * its way, what moves and who has to say yes, and proposes it. One partner agrees on a telephone, another on paper, and
 * the contract goes on under the changed rules. A second change is refused by one of them: nothing changes.
 */
const TITLE = 'Cuisine entre voisins';
const REASON = 'Le jeudi, plusieurs d’entre nous travaillent.';

export const journeys: Journeys = {
  amendment: { says: 'a running contract changes, and another change is refused', minutes: 8, told: changes },
};

type Told = { stage: Stage; solene: Someone; contract: string };

async function changes(stage: Stage): Promise<void> {
  const { browser, say } = stage;
  const solene = await enter(browser, COORDINATOR);
  const contract = await rehearsesAChangingContract(solene, TITLE);
  const told = { stage, solene, contract };
  await begins(told);
  await drawsAReviewMore(told);
  await proposes(told, '03-proposed', REASON);
  say('a review more, and a workshop that moves: proposed to two people');
  const samira = await enter(browser, RESIDENT, { viewport: PHONE, touch: true });
  await agreesOnThePhone(told, samira);
  say('one agreed on the telephone');
  await notesThePaper(told);
  say('another on paper');
  await isInForce(told);
  say('in force: in the room, the dates and the journal');
  const before = await datesOf(solene, contract);
  await goesToTheDrawing(solene, contract, TITLE);
  await movesTheReview(told);
  await proposes(told, '08-second');
  const jeannot = await enter(browser, NEIGHBOUR, { viewport: PHONE, touch: true });
  await refuses(told, jeannot);
  await isAsBefore(told, before);
  say('a second change refused, and nothing changed');
}

/** The room offers it by its button and by a key; an empty page says what will come there. */
async function begins({ stage, solene, contract }: Told): Promise<void> {
  const { page, words } = solene;
  await page.goto(`/contrats/${contract}/changements`);
  await page.getByText(words.t('amendment.none')).waitFor();
  await stage.picture(page, '01-empty');
  await open(solene, contract);
  await page.getByRole('button', { name: words.t('amendment.propose'), exact: true }).waitFor();
  await page.locator('#page').press('a');
  await isOnTheDrawing(solene, TITLE);
}

/** The workshop comes a month later, and the group takes stock once more, a month after the first time. */
async function drawsAReviewMore({ stage, solene }: Told): Promise<void> {
  const { page } = solene;
  await page.getByRole('button', { name: /^Réunion : Atelier cuisine/ }).click();
  await comesAfter(solene, 2);
  await page.getByRole('button', { name: /^Évaluation : Faire le point/ }).click();
  await page.keyboard.press('Control+D');
  await opensTab(solene, 'text');
  await inspectorOf(solene).getByLabel('Titre (français)').fill('Faire le point encore');
  await inspectorOf(solene).getByLabel('Titre (anglais)').fill('Take stock again');
  await comesAfter(solene, 4);
  await settled(page);
  await stage.picture(page, '02-drawn');
}

async function movesTheReview(told: Told): Promise<void> {
  const { page } = told.solene;
  // The copy that was made of it lies over it but for its corner.
  const review = page.getByRole('button', { name: /^Évaluation : Faire le point\b(?! encore)/ });
  await review.click({ position: { x: 10, y: 8 } });
  await comesAfter(told.solene, 5);
}

/** The sheet says what changes, who has to say yes and why; once it is sent, the page of the changes says the same. */
async function proposes({ stage, solene, contract }: Told, name: string, reason?: string): Promise<void> {
  const { page, words } = solene;
  const sheet = await looksAtTheProposal(solene);
  if (reason !== undefined) await sheet.getByLabel(words.t('amendment.drawing.reason')).fill(reason);
  await stage.picture(page, `${name}-sheet`);
  await sendsTheProposal(solene, contract, sheet);
  await stage.picture(page, name, true);
}

/** What changes for her stands first; there is no code to type. */
async function agreesOnThePhone({ stage }: Told, samira: Someone): Promise<void> {
  const { page, words } = samira;
  const item = await asked(samira);
  await item.getByText(words.t('amendment.forMe')).waitFor();
  await item.getByText('Atelier cuisine').first().waitFor();
  await item.getByText(REASON).waitFor();
  await settled(page);
  await stage.picture(page, '04-asked', true);
  const faults = await looksAt(page);
  assert.deepEqual(faults, []);
  await page.setViewportSize(PHONE);
  await says(samira, item, 'yes');
  await page.getByText(words.t('my.thanks')).waitFor();
}

async function asked(someone: Someone): Promise<Locator> {
  const item = await findsCard(someone, { title: '' }, someone.words.t('my.amendment'));
  await item.getByRole('button', { name: someone.words.t('amendment.say.mine.yes') }).waitFor();
  return item;
}

async function says(someone: Someone, item: Locator, answer: 'yes' | 'no'): Promise<void> {
  const { t } = someone.words;
  await item.getByRole('button', { name: t(`amendment.say.mine.${answer}`), exact: true }).click();
  const sending = someone.page.getByRole('button', { name: t(`amendment.send.mine.${answer}`), includeHidden: true });
  const form = someone.page.locator('form').filter({ has: sending });
  await form.getByRole('button', { name: t(`amendment.send.mine.${answer}`), exact: true }).click();
  await leaves(someone, form);
}

/** R29 An answer on paper has the same rank: whoever coordinates notes it, with the day and how it was said. */
async function notesThePaper({ stage, solene, contract }: Told): Promise<void> {
  const { page, words } = solene;
  const { t } = words;
  await page.goto(`/contrats/${contract}/changements`);
  await page.getByRole('link', { name: t('amendment.noteFor', { name: NEIGHBOUR }) }).click();
  const item = card(solene, /Un changement du contrat/);
  await item.getByRole('button', { name: t('amendment.say.other.yes'), exact: true }).click();
  const send = t('amendment.send.other.yes');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: send, includeHidden: true }) });
  await form.getByRole('radio', { name: t('amendment.method.paper') }).check();
  await stage.picture(page, '05-on-paper');
  await form.getByRole('button', { name: send, exact: true }).click();
  await leaves(solene, form);
}

/** The step that changed carries its mark in the drawing and in its list; calendar and journal tell of it. */
async function isInForce({ stage, solene, contract }: Told): Promise<void> {
  const { page, words } = solene;
  const { t } = words;
  await page.goto(`/contrats/${contract}/changements`);
  await page.getByText(t('amendment.outcome.agreed', { n: 1 })).waitFor();
  await settled(page);
  await stage.picture(page, '06-in-force', true);
  await page.goto(`/contrats/${contract}/schema`);
  const step = page.getByRole('button', { name: /Atelier cuisine.*Changement du contrat n°\s1/ });
  await step.waitFor();
  await step.hover();
  await settled(page);
  await stage.picture(page, '07-drawing');
  const became = page.locator('[data-hushed]').getByText('2 mois après');
  await became.waitFor();
  await page.keyboard.press('Escape');
  await became.waitFor({ state: 'hidden' });
  await page.getByText(t('graph.list'), { exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: 'Faire le point encore' }).getByText('Av. 1').first().waitFor();
  await page.goto(`/contrats/${contract}/dates`);
  await page.getByText('Faire le point encore').first().waitFor();
  await settled(page);
  await stage.picture(page, '07-dates', true);
  await page.goto(`/contrats/${contract}/journal`);
  await page.getByText(t('journal.ContractAmended')).waitFor();
}

/** A no needs no reason; whoever says it is thanked like anybody. */
async function refuses({ stage }: Told, jeannot: Someone): Promise<void> {
  const item = await asked(jeannot);
  await settled(jeannot.page);
  await stage.picture(jeannot.page, '09-asked-again', true);
  await says(jeannot, item, 'no');
  await jeannot.page.getByText(jeannot.words.t('my.thanks')).waitFor();
}

/** One no, and every date stays where it was. */
async function isAsBefore(told: Told, before: unknown): Promise<void> {
  const { stage, solene, contract } = told;
  const { page, words } = solene;
  await page.goto(`/contrats/${contract}/changements`);
  await page
    .getByText(words.t('amendment.outcome.refused', { n: 2 }), { exact: true })
    .first()
    .waitFor();
  await settled(page);
  await stage.picture(page, '10-refused', true);
  assert.deepEqual(await datesOf(solene, contract), before);
}
