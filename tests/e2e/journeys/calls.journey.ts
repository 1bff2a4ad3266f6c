import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { until } from '#tests/support/waiting';
import { dialled } from '../../../designer/src/features/deliveries/dialled.ts';
import { DESK, PHONE } from '../browser.ts';
import type { Journey, Journeys, Stage } from '../journey.ts';
import { accessFaults } from '../looks.ts';
import { ask, rehearses } from '../rehearsal.ts';
import { settled } from '../settled.ts';
import { enter, type Someone } from '../someone.ts';

/*
 * Somebody has a telephone and nothing else, and somebody else a letter box. Their reminders are due: whoever coordinates
 * finds a call among what needs her today, does not reach the person, sees the next time that it was tried, calls again
 * and says so; the letter is there to be printed. Then the day is clear of it, that of a colleague too, whose board was open
 * all the time, and the room says who called.
 */
const COORDINATOR = 'Solène Mittelbrunn';
const COLLEAGUE = 'Odile Reimring';
const BY_PHONE = 'Jeannot Krantzel';
const BY_POST = 'Lucien Ostwalder';
const TABLE = [
  { role: 'beneficiaires', name: BY_PHONE },
  { role: 'beneficiaires', name: BY_POST },
  { role: 'animateurs', name: 'Claire Vonderscher' },
  { role: 'ville', name: COORDINATOR },
  { role: 'ville', name: COLLEAGUE },
];
/** By then the first things to do of the programme are near, and were reminded of. */
const DAYS = 20;
const WORD = 'Plutôt le soir.';

export const journeys: Journeys = {
  'calls-desk': journeyAt(DESK, 'desk'),
  'calls-phone': journeyAt(PHONE, 'telephone'),
};

function journeyAt(viewport: typeof DESK, where: string): Journey {
  const says = `a call that is due, not reached, made and said in the room, at a ${where}`;
  return { says, minutes: 5, told: (stage) => told(stage, viewport) };
}

async function told({ browser, say, picture }: Stage, viewport: typeof DESK): Promise<void> {
  const solene = await enter(browser, COORDINATOR, { viewport });
  const { page, words } = solene;
  const title = `Groupe du téléphone ${viewport.width}`;
  const contract = await rehearses(solene, { programme: 'mulhouse-csm', title }, TABLE);
  await ask(page, 'POST', `/contracts/${contract}/clock`, { days: DAYS });
  await until('a call and a letter', async () => (await inHand(solene, contract)).length === 2);
  say('a call and a letter are to be made');

  await opensDay(solene);
  const call = needOf(solene, contract, BY_PHONE);
  const number = call.locator('a[href^="tel:"]');
  assert.equal(await number.getAttribute('href'), `tel:${dialled(await number.innerText())}`);
  assert.deepEqual(await accessFaults(page), []);
  await picture(page, '1-day', true);
  await press(call, words.t('board.need.tell.act.call'));
  await page.getByRole('heading', { name: words.t('hand.call', { name: BY_PHONE }), exact: true }).waitFor();
  assert.deepEqual(await accessFaults(page), []);
  await picture(page, '2-call', true);
  await page.getByLabel(words.t('hand.word')).fill(WORD);
  await says(solene, words.t('hand.notReached.call'));
  say('not reached');

  await opensDay(solene);
  await call.getByText(/^Essayé le /).waitFor();
  await picture(page, '3-tried', true);
  await press(call, words.t('board.need.tell.act.call'));
  await page.getByText(WORD).waitFor();
  await picture(page, '4-call-again', true);
  const odile = await enter(browser, COLLEAGUE, { viewport });
  await opensDay(odile);
  await needOf(odile, contract, BY_PHONE).waitFor();
  await says(solene, words.t('hand.called'));
  await needOf(odile, contract, BY_PHONE).waitFor({ state: 'detached' });
  say('a colleague’s board says that it was done');
  await opensDay(solene);
  assert.equal(await call.count(), 0, 'what was told needs nobody any more');
  say('called, and gone from the day');

  await press(needOf(solene, contract, BY_POST), words.t('board.need.tell.act.letter'));
  await page.getByRole('heading', { name: words.t('hand.letter', { name: BY_POST }), exact: true }).waitFor();
  assert.deepEqual(await accessFaults(page), []);
  await picture(page, '5-letter', true);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('button', { name: words.t('hand.posted') }).isVisible(), false);
  // Nothing on the paper says which contract it is about, as in any message.
  assert.equal(await page.getByText(title).filter({ visible: true }).count(), 0);
  await picture(page, '6-on-paper', true);
  await page.emulateMedia({ media: 'screen' });

  await page.goto(`/contrats/${contract}`);
  const left = page.getByRole('region', { name: words.t('messages.hand.title', { count: 1 }) });
  await left.getByRole('link', { name: words.t('messages.hand.letterWhom', { name: BY_POST }) }).waitFor();
  await page.goto(`/contrats/${contract}/messages`);
  await page
    .getByText(/^Appel fait le .* par Solène Mittelbrunn\.$/)
    .first()
    .waitFor();
  await page
    .getByText(/^Essayé une fois, sans réponse/)
    .first()
    .waitFor();
  assert.deepEqual(await accessFaults(page), []);
  await picture(page, '7-room', true);
  assert.deepEqual(
    (await inHand(solene, contract)).map(({ person }) => person.name),
    [BY_POST],
  );
  say('the room says who called, after one trial; the letter is still to be posted');
}

/** What is to be told by hand about one contract. */
async function inHand({ page }: Someone, contract: string) {
  type Found = { contract: { id: string }; person: { name: string } };
  const { deliveries } = await ask<{ deliveries: Found[] }>(page, 'GET', '/deliveries');
  return deliveries.filter((one) => one.contract.id === contract);
}

/** The day of whoever coordinates, all of it: others may have left things to do on the same stage. */
async function opensDay({ page, words }: Someone): Promise<void> {
  await page.goto('/tableau');
  await page.getByRole('heading', { name: words.t('board.today'), exact: true }).waitFor();
  await settled(page);
  const more = page.locator('button[aria-expanded="false"]', { hasText: /^Voir \d+ de plus$/ });
  if ((await more.count()) > 0) await more.click();
}

function needOf({ page }: Someone, contract: string, name: string): Locator {
  const inContract = page.locator(`a[href^="/contrats/${contract}/"]`);
  return page.locator('[data-need="byHand"]', { has: inContract }).filter({ hasText: name });
}

async function press(card: Locator, name: string): Promise<void> {
  await card.getByRole('link', { name, exact: true }).click();
}

/** Says what came of it, without waiting for second thoughts, and waits until it was noted. */
async function says({ page, words }: Someone, name: string): Promise<void> {
  const noted = page.waitForResponse(
    (answer) => answer.url().includes('/deliveries/') && answer.request().method() === 'POST',
  );
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name: words.t('board.today'), exact: true }).waitFor();
  await page.getByRole('button', { name: words.t('toast.now'), exact: true }).click();
  assert.equal((await noted).status(), 200);
}
