import axe, { type RunOptions } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { DESK, PHONE } from './browser.ts';
import { axeFaults, clippedWords, emptyBelow, loopingMotions, sizeOf } from './page-measures.ts';
import { still } from './settled.ts';

const AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What may differ between light and dark: everything else was looked at in the light. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The narrowest screen that must do, and the text of whoever reads it twice as large. */
const NARROW = { width: 320, height: 640 };
const FONT_PX = 16;
/** Some room below is left on purpose. */
const EMPTY_PX = 200;

/** Looks at one page as people do: large and small, light and dark, narrow, in large letters, without movement. */
export async function looksAt(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const note = (how: string, found: readonly string[]) => faults.push(...found.map((fault) => `${how}: ${fault}`));
  for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
    await shows(page, viewport);
    note(`${size}, light`, await accessFaults(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    await still(page);
    note(`${size}, dark`, await accessFaults(page, COLOURS));
    await page.emulateMedia({ colorScheme: 'light' });
    await still(page);
    note(size, await page.evaluate(loopingMotions));
    const empty = await page.evaluate(emptyBelow);
    if (empty > EMPTY_PX) note(size, [`${empty} px lie empty below`]);
  }
  await shows(page, NARROW);
  note('320 px', await tooWide(page));
  note('letters twice as large', await inLargeLetters(page));
  return faults;
}

async function shows(page: Page, viewport: typeof DESK): Promise<void> {
  await page.setViewportSize(viewport);
  await still(page);
}

/** What a machine can find against WCAG 2.2 A and AA. The machine is brought into a page once, however often it looks. */
export async function accessFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const runOnly: RunOptions['runOnly'] = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: AA };
  return page.evaluate(axeFaults, { runOnly, resultTypes: ['violations' as const] });
}

/** A page that only scrolling sideways shows whole. */
export async function tooWide(page: Page): Promise<string[]> {
  const { wide, shown, what } = await page.evaluate(sizeOf);
  return wide > shown ? [`it is ${wide} px wide on a screen of ${shown} px, because of ${what}`] : [];
}

/** With the letters of the browser set twice as large, nothing is cut off that was readable before. */
async function inLargeLetters(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const faults: string[] = [];
  try {
    for (const viewport of [DESK, PHONE]) {
      await shows(page, viewport);
      const before = await page.evaluate(clippedWords);
      await letters(session, 2 * FONT_PX);
      await still(page);
      const large = await page.evaluate(clippedWords);
      faults.push(...(await tooWide(page)));
      await letters(session, FONT_PX);
      await still(page);
      // A drawing of this size may have come after the first look.
      const anyway = new Set([...before, ...(await page.evaluate(clippedWords))]);
      const lost = large.filter((words) => !anyway.has(words));
      faults.push(...lost.map((words) => `cut off at ${viewport.width} px: ${words}`));
    }
  } finally {
    await session.detach();
  }
  return faults;
}

async function letters(session: CDPSession, px: number): Promise<void> {
  await session.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px } });
}
