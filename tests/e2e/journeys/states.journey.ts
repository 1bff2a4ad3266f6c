import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '#embedded/folder';
import { PHONE } from '../browser.ts';
import { type Journeys, OUTPUT, type Stage } from '../journey.ts';
import { looksAt, tooWide } from '../looks.ts';
import { wordsTold } from '../seen-words.ts';
import { drawn, settled } from '../settled.ts';
import { enter } from '../someone.ts';

/*
 * Every state of every screen that the page /kitchen-sink lists: WCAG 2.2 AA in light and dark at a desk and on a
 * telephone, nothing that only scrolling sideways shows at 320 px, nothing cut off in letters twice as large; its words
 * in French, and again in English. One journey a feature; a feature of many states is looked at in several parts.
 */
const FEATURES = join(projectRoot(), 'designer/src/features');
const PARTS: Readonly<Record<string, number>> = { acts: 4, editor: 6 };

export const journeys: Journeys = Object.fromEntries(
  featuresWithStates().flatMap((feature) => partsOf(feature).map((part) => [nameOf(part), journeyOf(part)])),
);

type Part = { feature: string; nth: number; of: number };

function featuresWithStates(): string[] {
  return readdirSync(FEATURES)
    .filter((feature) => readdirSync(join(FEATURES, feature)).includes('states.tsx'))
    .sort();
}

function partsOf(feature: string): Part[] {
  const of = PARTS[feature] ?? 1;
  return Array.from({ length: of }, (_, nth) => ({ feature, nth, of }));
}

function nameOf({ feature, nth, of }: Part): string {
  return of === 1 ? `states-${feature}` : `states-${feature}-${nth + 1}`;
}

function journeyOf(part: Part) {
  const { feature, nth, of } = part;
  const which = of === 1 ? 'every state' : `part ${nth + 1} of ${of} of the states`;
  return { says: `${which} of ${feature}`, minutes: 8, told: (stage: Stage) => everyState(stage, part) };
}

async function everyState({ browser, say }: Stage, part: Part): Promise<void> {
  // Some states draw a programme as it was published, which whoever is signed in may read.
  const look = { reducedMotion: 'reduce' } as const;
  const { page } = await enter(browser, WHO, look);
  const states = await statesOf(page, part);
  say(`${states.length} states`);
  const other = await enter(browser, WHO, look);
  const english = await enter(browser, WHO, { ...look, language: 'en', viewport: PHONE });
  // Two windows share the states, so that one is drawn while the other is measured.
  const left = [...states];
  const found = await Promise.all([
    eachLeft(left, page, nameOf(part), looksAt),
    eachLeft(left, other.page, nameOf(part), looksAt),
    eachLeft([...states], english.page, `${nameOf(part)}-en`, tooWide),
  ]);
  forgiveRefusals(browser);
  const faults = found.flat();
  if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.join('\n')}`);
}

const WHO = 'Solène Mittelbrunn';

async function statesOf(page: Page, { feature, nth, of }: Part): Promise<string[]> {
  await page.goto('/kitchen-sink');
  const links = page.locator(`main a[href^="/kitchen-sink/${feature}/"]`);
  await links.first().waitFor();
  const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return all.filter((_, place) => place % of === nth);
}

/** Takes one state after the other off the list and looks at it. Gives what is wrong, with a picture of each. */
async function eachLeft(
  left: string[],
  page: Page,
  folder: string,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (let state = left.shift(); state !== undefined; state = left.shift()) {
    await opens(page, state);
    const found = await look(page);
    const picture = `${state.split('/').slice(2).join('-')}.png`;
    if (found.length > 0) await page.screenshot({ path: join(OUTPUT, folder, picture) });
    faults.push(...found.map((fault) => `${state}, ${fault}`));
  }
  return faults;
}

async function opens(page: Page, state: string): Promise<void> {
  await page.goto(state);
  await page.locator('main h1').waitFor();
  // What opens over the page by itself is fetched first.
  await page.waitForFunction(() => {
    const opens = document.querySelector('[data-opens]')?.getAttribute('data-opens');
    return typeof opens !== 'string' || document.querySelector(opens) !== null;
  });
  // A state that shows how loading looks goes on loading.
  if (state.includes('loading')) await drawn(page);
  else await settled(page);
  await wordsTold(page);
}

const NO_CONTRACT = '0'.repeat(32);

/** A few states send an act to a contract that does not exist, to show how a refusal looks. */
function forgiveRefusals({ complaints }: Stage['browser']): void {
  const others = complaints.filter((complaint) => !complaint.includes(NO_CONTRACT));
  complaints.splice(0, complaints.length, ...others);
}
