import type { Page } from 'playwright-core';
import { repaints, watchRepaints } from './measures.ts';

const EDITS = 60;

/** Types one day after the other into a calendar, and says how long its dates took to be other ones on the screen. */
export async function measuresCalendar(
  page: Page,
  path: string,
  slower: number,
): Promise<{ p50: number; p95: number }> {
  await page.addInitScript(watchRepaints);
  await page.goto(path, { waitUntil: 'load' });
  await page.locator('#all-dates-list time').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const field = page.locator('form input[inputmode="numeric"]').first();
  await field.click();
  for (let edit = 0; edit < EDITS; edit++) {
    await field.fill(`${String(1 + (edit % 28)).padStart(2, '0')}/0${1 + (edit % 9)}/2027`);
    await page.waitForFunction((done) => (globalThis as { repaints?: number[] }).repaints?.length === done, edit + 1);
  }
  return page.evaluate(repaints);
}
