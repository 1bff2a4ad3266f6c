import type { Locator, Page } from 'playwright-core';
import { inputDate, longDate } from '../../designer/src/locales/dates.ts';
import type { Look, OpenBrowser } from './browser.ts';
import { leaves } from './leaving.ts';
import { settled } from './settled.ts';
import { type Words, wordsOf } from './words.ts';

/** Somebody at their own browser, signed in, with the words that they read. */
export type Someone = { name: string; page: Page; words: Words };

/** Signs in by picking a name, and waits for the page where one arrives: the board, or one's own. */
export async function enter(browser: OpenBrowser, name: string, look: Look = {}): Promise<Someone> {
  const page = await browser.window(look);
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.locator('#page h1').waitFor();
  return { name, page, words: wordsOf(look.language ?? 'fr') };
}

/** The card of something to do. */
export function card({ page }: Someone, step: string | RegExp): Locator {
  return page.getByRole('article', { name: step });
}

/** Opens a contract afresh, and waits until it stands there. */
export async function open({ page, words }: Someone, contract: string): Promise<void> {
  await page.goto(`/contrats/${contract}`);
  await page.getByRole('heading', { name: words.t('toDo.title'), exact: true }).waitFor();
  // A browser that opens the same page again goes back to where one was, as soon as the page is long enough.
  await settled(page);
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

/** Does one thing in the room of a contract, and waits until its form is gone. */
export async function does(someone: Someone, contract: string, doing: Doing): Promise<void> {
  const { step, verb, forName } = doing;
  await open(someone, contract);
  if (forName !== undefined) await lookAs(someone, forName);
  const item = card(someone, step)
    .filter({ has: someone.page.getByRole('button', { name: verb, exact: true }) })
    .first();
  await item.getByRole('button', { name: verb, exact: true }).click();
  await sends(someone, doing);
}

/** Fills in the form that is open, sends it without waiting for second thoughts, and waits until it is gone. */
export async function sends(someone: Someone, { verb, send = verb, fill }: Omit<Doing, 'step'>): Promise<void> {
  const { page } = someone;
  // What is done waits out of sight for a few seconds: its form is gone only once it has left.
  const sending = page.getByRole('button', { name: send, exact: true, includeHidden: true });
  const form = page.locator('form').filter({ has: sending });
  await form.waitFor();
  await fill?.(form, page);
  await form.getByRole('button', { name: send, exact: true }).click();
  await leaves(someone, form);
}

/** Looks at the list of another person, as whoever coordinates may. */
export async function lookAs({ page, words }: Someone, name: string): Promise<void> {
  await page.getByLabel(words.t('toDo.whose')).and(page.locator('input')).click();
  await page.getByRole('option', { name, exact: true }).click();
}

/** Moves a rehearsal to a day, and waits until it is that day there. */
export async function moveTo({ page, words }: Someone, contract: string, date: string): Promise<void> {
  await page.goto(`/contrats/${contract}`);
  await page.getByLabel(words.t('clock.chosen')).fill(inputDate(date));
  await page.getByRole('button', { name: words.t('clock.go'), exact: true }).click();
  const today = words.t('clock.today', { date: longDate(date, words.language) });
  await page.getByText(today).waitFor({ timeout: 60_000 });
}
