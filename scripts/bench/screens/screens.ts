import type { Page } from 'playwright-core';
import { exampleId } from '#api/examples/people';
import { type Act, leaves } from './acts.ts';

/** A screen, who looks at it, and what one does there besides using whatever stands on it. */
export type Screen = {
  name: string;
  path: string;
  person: string | null;
  size: { width: number; height: number };
  does: (page: Page, act: Act) => Promise<void>;
};

export const COORDINATOR = exampleId('person/Solène Mittelbrunn');
const RESIDENT = exampleId('person/Samira Holveck');
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WAIT = { timeout: 8_000 };

/** Every screen that shows one contract, one's own or no contract at all. */
export function screensOf(contract: string): Screen[] {
  const room = `/contrats/${contract}`;
  const desk = (name: string, path: string, does: Screen['does'] = goesAway): Screen => ({
    ...{ name, path, does, person: COORDINATOR, size: DESK },
  });
  const own = (name: string, path: string, does: Screen['does']): Screen => ({
    ...{ name, path, does, person: RESIDENT, size: PHONE },
  });
  return [
    { ...desk('sign in', '/entrer', signsIn), person: null },
    desk('board', '/tableau', usesTheBoard),
    desk('contracts', '/contrats', opensTheContract),
    desk('gallery', '/programmes', walksTheGallery),
    desk('calendar', '/programmes/alsace-csm-personne', supposes),
    desk('new contract', '/contrats/nouveau?programme=mulhouse-csm', seatsPeople),
    desk('room', room, walksTheDrawing),
    desk('drawing', `${room}/schema`, walksTheDrawing),
    desk('promises', `${room}/engagements`, turnsTheRoom),
    desk('journal', `${room}/journal`, turnsTheRoom),
    desk('dates', `${room}/dates`, looksAtDates),
    desk('documents', `${room}/documents`, turnsTheRoom),
    desk('messages', `${room}/messages`, turnsTheRoom),
    desk('table', `${room}/table`, turnsTheRoom),
    desk('who sees what', `${room}/qui-voit-quoi`, turnsTheRoom),
    desk('templates', '/modeles'),
    own('own page', '/moi', saysICannot),
    own('own plan', '/moi/plan', changesTheSize),
    own('own reminders', '/moi/rappels', changesTheSize),
  ];
}

async function goesAway(page: Page, act: Act): Promise<void> {
  await goes(page, act, '/contrats');
}

async function goes(page: Page, act: Act, to: string): Promise<void> {
  const way = page.locator(`nav a[href="${to}"]`).first();
  await act.presses(`goes to ${to}`, way);
  await page.waitForURL((url) => url.pathname === to, WAIT);
  await stands(page);
}

/** The page is there: nothing of it is on its way any more. */
export async function stands(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function signsIn(page: Page, act: Act): Promise<void> {
  await act.keys('types a name', ...lettersOf('solene'));
  await act.presses('signs in', page.locator('main button').first());
}

async function usesTheBoard(page: Page, act: Act): Promise<void> {
  await leaves(page);
  await act.keys('the keys of the list', 'j', 'k', 'j', 'x', 'x');
  await act.keys('opens the filters with f', 'f');
  await act.keys('closes the filters', 'Escape');
  await act.presses('opens a contract', page.locator('main a[href^="/contrats/"]').last());
  await page.waitForURL(/contrats\/./, WAIT);
}

async function opensTheContract(page: Page, act: Act): Promise<void> {
  await act.presses('opens a contract', page.locator('main a[href^="/contrats/"]').last());
  await page.waitForURL(/contrats\/./, WAIT);
  await stands(page);
  await goes(page, act, '/contrats');
}

async function walksTheGallery(page: Page, act: Act): Promise<void> {
  await act.keys('goes to the search with /', '/');
  await act.keys('types in the search', ...lettersOf('contrat'));
  await act.keys('empties the search', ...Array(7).fill('Backspace'));
  await page.locator('main article a, main li a').first().focus();
  await act.keys('walks the cards', 'ArrowRight', 'ArrowDown', 'ArrowLeft');
  await act.presses('opens a calendar', page.locator('main a', { hasText: 'Calendrier' }).first());
  await page.waitForURL(/programmes\/./, WAIT);
}

async function supposes(page: Page, act: Act): Promise<void> {
  const press = (name: RegExp, words: string) =>
    act.presses(words, page.locator('main').getByRole('button', { name }).first());
  await press(/Signature un jour plus tard/, 'the signature a day later');
  await press(/Signature un jour plus tôt/, 'the signature a day earlier');
  const day = page.locator('form input[inputmode="numeric"]').first();
  await act.presses('goes into the day', day);
  await page.keyboard.press('Control+A');
  await act.keys('types a day', ...lettersOf('12/03/2027'));
  await press(/^Hypothèses/, 'opens what is supposed');
  await page.getByRole('dialog').waitFor();
  await act.keys('closes what is supposed', 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.locator('#all-dates-list [data-line]').first().focus();
  await act.keys('walks the dates', ...Array(5).fill('ArrowDown'));
  await goes(page, act, '/programmes');
}

async function seatsPeople(page: Page, act: Act): Promise<void> {
  const title = page.locator('main input').first();
  await act.presses('goes into the title', title);
  await act.keys('types the title', ...lettersOf(' canal'));
  for (const who of ['Sam', 'Cla']) {
    const place = page.locator('main input[role="combobox"]').nth(who === 'Sam' ? 0 : 1);
    await act.presses('opens the people of a role', place);
    await act.keys('types a name', ...lettersOf(who));
    await act.keys('walks the people', 'ArrowDown');
    await act.keys('seats somebody', 'Enter');
    await page.keyboard.press('Escape');
  }
}

async function turnsTheRoom(page: Page, act: Act): Promise<void> {
  for (const tab of ['schema', 'engagements', 'journal', 'dates', 'documents', 'table', 'messages']) {
    await act.presses(`turns to ${tab}`, page.locator(`main a[href$="/${tab}"]`).first());
    await page.waitForURL(new RegExp(`/${tab}$`), WAIT);
    await stands(page);
  }
}

async function walksTheDrawing(page: Page, act: Act): Promise<void> {
  const cards = page.locator('main .react-flow__node button, main [data-step] button, main button[data-step]');
  await cards
    .first()
    .waitFor(WAIT)
    .catch(() => {});
  for (const card of (await cards.all()).slice(0, 4))
    if (await card.isVisible()) await act.presses('looks at a step', card);
  await act.keys('walks the drawing', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
  await page.keyboard.press('Escape');
  await turnsTheRoom(page, act);
}

async function looksAtDates(page: Page, act: Act): Promise<void> {
  const all = page.getByRole('button', { name: /^Voir les \d+ dates/ });
  if (await all.isVisible()) await act.presses('shows all dates', all);
  await turnsTheRoom(page, act);
}

async function saysICannot(page: Page, act: Act): Promise<void> {
  await changesTheSize(page, act);
  await act.presses('says “I can’t”', page.getByRole('button', { name: 'Je ne peux pas' }).first());
  await page
    .locator('main input[type="radio"], main [role="radio"]')
    .first()
    .waitFor(WAIT)
    .catch(() => {});
  for (const way of (await page.locator('main input[type="radio"]').all()).slice(0, 4))
    await act.presses('chooses a way out', way);
}

async function changesTheSize(page: Page, act: Act): Promise<void> {
  for (let size = 0; size < 3; size += 1)
    await act.presses('changes the size of the text', page.getByRole('button', { name: /^Texte/ }).first());
}

/** What is typed, key by key. */
function lettersOf(words: string): string[] {
  return words.split('');
}
