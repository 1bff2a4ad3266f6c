import { join } from 'node:path';
import { type Journeys, OUTPUT, type Stage } from '../journey.ts';
import { looksAt } from '../looks.ts';
import { drawn, settled } from '../settled.ts';
import { enter } from '../someone.ts';

/*
 * Every state of every screen that the page /kitchen-sink lists: WCAG 2.2 AA in light and dark at a desk and on a
 * telephone, nothing that only scrolling sideways shows at 320 px, nothing cut off in letters twice as large.
 */
export const journeys: Journeys = {
  states: { says: 'every state of every screen', minutes: 25, told: everyState },
};

const NO_CONTRACT = '0'.repeat(32);

async function everyState({ browser, say }: Stage): Promise<void> {
  // Some states draw a programme as it was published, which whoever is signed in may read.
  const { page } = await enter(browser, 'Solène Mittelbrunn', { reducedMotion: 'reduce' });
  await page.goto('/kitchen-sink');
  const links = page.locator('main a[href^="/kitchen-sink/"]');
  await links.first().waitFor();
  const states = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  say(`${states.length} states`);
  const faults: string[] = [];
  for (const state of states) {
    await page.goto(state);
    await page.locator('main h1').waitFor();
    // A state that shows how loading looks goes on loading.
    if (state.includes('loading')) await drawn(page);
    else await settled(page);
    const found = await looksAt(page);
    if (found.length > 0)
      await page.screenshot({ path: join(OUTPUT, 'states', `${state.split('/').slice(2).join('-')}.png`) });
    faults.push(...found.map((fault) => `${state}, ${fault}`));
  }
  // A few states send an act to a contract that does not exist, to show how a refusal looks.
  const expected = browser.complaints.filter((complaint) => complaint.includes(NO_CONTRACT));
  for (const complaint of expected) browser.complaints.splice(browser.complaints.indexOf(complaint), 1);
  if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.join('\n')}`);
}
