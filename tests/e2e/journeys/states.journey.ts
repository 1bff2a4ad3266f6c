import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '#embedded/folder';
import { TimeLimitError, within } from '#embedded/time-limit';
import { type Look, type OpenBrowser, PHONE } from '../browser.ts';
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
  const french = await enter(browser, WHO, LOOK);
  const states = await statesOf(french.page, part);
  say(`${states.length} states`);
  await french.page.context().close();
  const atDesk = { browser, look: LOOK, folder: nameOf(part), find: looksAt };
  const onPhone = { ...atDesk, look: ENGLISH, folder: `${nameOf(part)}-en`, find: tooWide };
  // Two windows share the states, so that one is drawn while the other is measured.
  const left = [...states];
  const found = await Promise.all([eachLeft(left, atDesk), eachLeft(left, atDesk), eachLeft([...states], onPhone)]);
  forgiveRefusals(browser);
  const faults = found.flat();
  if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.join('\n')}`);
}

// Some states draw a programme as it was published, which whoever is signed in may read.
const WHO = 'Solène Mittelbrunn';
const LOOK = { reducedMotion: 'reduce' } as const;
const ENGLISH = { ...LOOK, language: 'en', viewport: PHONE } as const;

async function statesOf(page: Page, { feature, nth, of }: Part): Promise<string[]> {
  await page.goto('/kitchen-sink');
  const links = page.locator(`main a[href^="/kitchen-sink/${feature}/"]`);
  await links.first().waitFor();
  const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return all.filter((_, place) => place % of === nth);
}

/** How the states are looked at: in which window, where pictures of faults go, and what is looked for. */
type Looking = { browser: OpenBrowser; look: Look; folder: string; find: (page: Page) => Promise<string[]> };

/** Takes one state after the other off the list and looks at it. Gives what is wrong, with a picture of each. */
async function eachLeft(left: string[], looking: Looking): Promise<string[]> {
  const faults: string[] = [];
  let page = await opensWindow(looking);
  for (let state = left.shift(); state !== undefined; state = left.shift()) {
    try {
      faults.push(...(await faultsOf(page, state, looking)));
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error;
      // A window that the browser no longer draws says nothing about the page: another one is asked, once.
      console.info(`           ${error.message} It is looked at again, in another window.`);
      page = await opensWindow(looking);
      faults.push(...(await faultsOf(page, state, looking)));
    }
  }
  return faults;
}

async function opensWindow({ browser, look }: Looking): Promise<Page> {
  return (await enter(browser, WHO, look)).page;
}

async function faultsOf(page: Page, state: string, { folder, find }: Looking): Promise<string[]> {
  const looked = opens(page, state).then(() => find(page));
  const found = await within(STATE_MS, `${state} could not be looked at`, looked);
  const picture = `${state.split('/').slice(2).join('-')}.png`;
  if (found.length > 0) await page.screenshot({ path: join(OUTPUT, folder, picture) });
  return found.map((fault) => `${state}, ${fault}`);
}

const STATE_MS = 90_000;

async function opens(page: Page, state: string): Promise<void> {
  await page.goto(state);
  // A state that is a page of its own brings a heading of its own, under the one of the page that shows it.
  await page.locator('main h1').first().waitFor();
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
