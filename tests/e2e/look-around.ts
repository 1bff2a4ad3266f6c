import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type Look, type OpenBrowser, PHONE } from './browser.ts';
import { enter, settled } from './someone.ts';
import { COORDINATOR, picture, RESIDENT } from './steps.ts';

const NARROW = { width: 320, height: 640 };

/** The same contract in other hands: a telephone, English, the dark, a narrow screen. */
export async function looksAround(browser: OpenBrowser, contract: string, when: string): Promise<void> {
  const looks: [string, string, Look][] = [
    [RESIDENT, 'telephone', { viewport: PHONE }],
    [COORDINATOR, 'english', { locale: 'en-GB' }],
    [COORDINATOR, 'sombre', { colorScheme: 'dark' }],
    [COORDINATOR, 'etroit', { viewport: NARROW }],
  ];
  for (const [name, label, look] of looks) {
    const { page } = await enter(browser, name, look);
    await checkPage(page, `${when}-${label}-contrats`);
    await page.goto(`/contrats/${contract}`);
    await checkPage(page, `${when}-${label}-contrat`);
    await page.context().close();
  }
}

/** The pages before there is any contract, and the programmes. */
export async function checksPages(browser: OpenBrowser): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await enter(browser, COORDINATOR, { colorScheme });
    for (const path of [
      '/programmes',
      '/programmes/alsace-csm-personne',
      '/contrats/nouveau?programme=microcredit',
      '/nulle-part',
    ]) {
      await page.goto(path);
      await checkPage(page, `${colorScheme}${path.replaceAll(/[^a-z]+/g, '-')}`);
    }
    await page.context().close();
  }
}

/** A picture, no fault that a machine can find (WCAG 2.2 A and AA), and nothing that only scrolling sideways shows. */
async function checkPage(page: Page, name: string): Promise<void> {
  await settled(page);
  await picture(page, name, true);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const faults = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 4)
        .join(', ')}`,
  );
  if (faults.length > 0) throw new Error(`${name} has faults of access:\n${faults.join('\n')}`);
  const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  if ((wide ?? 0) > (shown ?? 0)) throw new Error(`${name} is ${wide} px wide on a screen of ${shown} px.`);
}
