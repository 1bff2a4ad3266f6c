import type { Locator, Page } from 'playwright-core';
import { type Look, type OpenBrowser } from './browser.ts';

/** Somebody at their own browser, signed in. */
export type Someone = { name: string; page: Page };

/** Signs in by picking a name, and waits for the page where one arrives: the board, or one's own. */
export async function enter(browser: OpenBrowser, name: string, look: Look = {}): Promise<Someone> {
  const page = await browser.window(look);
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.locator('#page h1').waitFor();
  return { name, page };
}

/** Waits until nothing on the page is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => null));
}

/** The card of something to do. */
export function card({ page }: Someone, step: string | RegExp): Locator {
  return page.getByRole('article', { name: step });
}

/** Opens a contract afresh, and waits until it stands there. */
export async function open({ page }: Someone, contract: string): Promise<void> {
  await page.goto(`/contrats/${contract}`);
  await page.getByRole('heading', { name: /^À faire|^To do/ }).waitFor();
}

export type Doing = {
  step: string | RegExp;
  /** The button that opens the form, and the one that sends it. */
  verb: string;
  send?: string;
  /** Acting for somebody, from a coordinator's desk. */
  forName?: string;
  fill?: (form: Locator, page: Page) => Promise<void>;
};

/** Does one thing as somebody, and waits until it is off their list. */
export async function does(someone: Someone, contract: string, doing: Doing): Promise<void> {
  const { page } = someone;
  const { step, verb, send = verb, forName, fill } = doing;
  await open(someone, contract);
  if (forName !== undefined) await lookAs(page, forName);
  const item = card(someone, step)
    .filter({ has: page.getByRole('button', { name: verb, exact: true }) })
    .first();
  await item.getByRole('button', { name: verb, exact: true }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: send, exact: true }) });
  await fill?.(form, page);
  await form.getByRole('button', { name: send, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** Looks at the list of another person, as whoever coordinates may. */
export async function lookAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Voir ce que doit faire').and(page.locator('input')).click();
  await page.getByRole('option', { name, exact: true }).click();
}

/** Moves a rehearsal to a day, and waits until it is that day there. */
export async function moveTo({ page }: Someone, contract: string, date: string): Promise<void> {
  await page.goto(`/contrats/${contract}`);
  const [year, month, day] = date.split('-');
  await page.getByLabel('Avancer jusqu’au').fill(`${day}/${month}/${year}`);
  await page.getByRole('button', { name: 'Avancer', exact: true }).click();
  const spoken = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00Z`),
  );
  await page.getByText(`Dans cette répétition, nous sommes le ${spoken}`).waitFor({ timeout: 60_000 });
}
