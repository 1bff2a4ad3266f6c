import type { Journeys, Stage } from '../journey.ts';
import { looksAt } from '../looks.ts';
import { settled } from '../settled.ts';

/*
 * Every state of every screen that the page /kitchen-sink lists: WCAG 2.2 AA in light and dark at a desk and on a
 * telephone, nothing that only scrolling sideways shows at 320 px, nothing cut off in letters twice as large.
 */
export const journeys: Journeys = {
  states: { says: 'every state of every screen', minutes: 20, told: everyState },
};

async function everyState({ browser, say, picture }: Stage): Promise<void> {
  const page = await browser.window({ reducedMotion: 'reduce' });
  await page.goto('/kitchen-sink');
  const links = page.locator('main a[href^="/kitchen-sink/"]');
  await links.first().waitFor();
  const states = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  say(`${states.length} states`);
  const faults: string[] = [];
  for (const state of states) {
    await page.goto(state);
    await page.locator('main h1').waitFor();
    await settled(page);
    const found = await looksAt(page);
    if (found.length > 0) await picture(page, state.split('/').slice(2).join('-'), true);
    faults.push(...found.map((fault) => `${state}, ${fault}`));
  }
  if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.join('\n')}`);
}
