import type { Locator, Page } from 'playwright-core';

/** What somebody does, by its name: whatever the page was slow to answer is told by that name. */
export type Act = {
  presses: (name: string, control: Locator) => Promise<void>;
  /** One key after the other, each an act. */
  keys: (name: string, ...keys: string[]) => Promise<void>;
  /** Something that could not be done: nobody knows how long it takes. */
  misses: (name: string) => void;
};

/** How many acts on each screen; whatever is there is used again until there are so many. */
const ENOUGH = 60;
/** Of many controls of one sort the first ones: the dates of a list, the chips of a gallery. */
const OF_A_SORT = 6;
const WAIT = { timeout: 4_000 };

/** Everything that somebody can open, type in, tick, choose and turn on a page, in the order in which it stands there. */
export async function triesEverything(page: Page, act: Act, done: () => number): Promise<void> {
  for (let round = 0; done() < ENOUGH && round < 8; round += 1) {
    const before = done();
    for (const [sort, tries] of SORTS) {
      for (const control of (await page.locator(`main ${sort}`).all()).slice(0, OF_A_SORT))
        if (await isThere(control)) await triesOne(page, control, act, tries);
    }
    if (done() === before) return;
  }
}

async function triesOne(page: Page, control: Locator, act: Act, tries: Tries): Promise<void> {
  const name = await nameOf(control);
  await tries(page, control, act, name).catch(() => act.misses(name));
}

/** What is the same everywhere: the palette, the keys, walking with Tab. */
export async function usesTheFrame(page: Page, act: Act, isSignedIn: boolean): Promise<void> {
  await act.keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  const dialog = page.getByRole('dialog');
  if (isSignedIn) {
    await act.keys('opens the palette', 'Control+K');
    await dialog.waitFor();
    await act.keys('types in the palette', 'm', 'u', 'l');
    await act.keys('walks in the palette', 'ArrowDown', 'ArrowUp');
    await act.keys('closes the palette', 'Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  await leaves(page);
  await act.keys('opens the list of keys', '?');
  await dialog.waitFor();
  await act.keys('closes the list of keys', 'Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/** Puts the focus nowhere, as at first: keys then mean the page. */
export async function leaves(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

type Tries = (page: Page, control: Locator, act: Act, name: string) => Promise<void>;

const opens: Tries = async (page, control, act, name) => {
  await act.presses(`opens ${name}`, control);
  if ((await control.getAttribute('aria-haspopup')) !== null) {
    await act.keys(`walks in ${name}`, 'ArrowDown', 'ArrowDown');
    return act.keys(`closes ${name}`, 'Escape');
  }
  return act.presses(`closes ${name}`, control);
};

const turns: Tries = async (_page, control, act, name) => {
  for (let turn = 0; turn < 2; turn += 1) await act.presses(`presses ${name}`, control);
};

const chooses: Tries = (_page, control, act, name) => act.presses(`chooses ${name}`, control);

const types: Tries = async (page, control, act, name) => {
  await act.presses(`goes into ${name}`, control);
  await act.keys(`types in ${name}`, 'm', 'a', 'r', 'Backspace', 'Backspace', 'Backspace');
};

const picks: Tries = async (page, control, act, name) => {
  await act.presses(`opens ${name}`, control);
  await act.keys(`looks for something in ${name}`, 'ArrowDown', 'ArrowDown', 'a', 'Backspace');
  await act.keys(`closes ${name}`, 'Escape');
};

const walks: Tries = async (page, control, act, name) => {
  await control.focus();
  await act.keys(`moves ${name}`, 'ArrowDown', 'ArrowUp');
};

/** What is used in which way. The first line that names a control is not the only one: none is named twice. */
const SORTS: readonly (readonly [string, Tries])[] = [
  ['[role="combobox"]', picks],
  ['input:is([type="text"], [type="search"], :not([type])):not([role="combobox"], [readonly])', types],
  ['button[aria-pressed]', turns],
  ['input[type="checkbox"]', turns],
  ['input[type="radio"]', chooses],
  ['[role="tab"]', chooses],
  [':is(select, input[type="range"])', walks],
  ['button[aria-haspopup]', opens],
  ['button[aria-expanded]:not([aria-haspopup])', opens],
];

/**
 * Brings something into sight and comes over it with the pointer, as everybody does before they press. A small box is
 * pressed at its label. What then is done is the press alone: a tool of tests would first look around in the page,
 * which on a slow processor is a part of what is measured.
 */
export async function pointsAt(control: Locator): Promise<void> {
  const found = await control.evaluateHandle(
    (element) => {
      const label = (element as HTMLInputElement).labels?.[0];
      const shown = element.getBoundingClientRect().width < 4 && label ? label : element;
      shown.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      return shown;
    },
    undefined,
    WAIT,
  );
  const box = await found.asElement()?.boundingBox();
  const page = control.page();
  if (!box) throw new Error('It is not to be seen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(PACE_MS / 4);
}

/** A button is held down for some 60 to 100 ms by whoever presses it: what the page does at that is over by then. */
export const HELD_MS = 60;

/** Nobody does more than four things in a second. */
export const PACE_MS = 250;

async function isThere(control: Locator): Promise<boolean> {
  return control
    .evaluate(
      (element) => {
        const shown = (element as HTMLInputElement).labels?.[0] ?? element;
        return shown.checkVisibility() && !element.matches(':disabled, [aria-disabled="true"]');
      },
      undefined,
      WAIT,
    )
    .catch(() => false);
}

/** What a person would call it. */
async function nameOf(control: Locator): Promise<string> {
  const words = await control
    .evaluate(
      (element) => {
        const field = element as HTMLInputElement;
        const label = element.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? element.textContent;
        return (label?.trim() || field.name || element.getAttribute('role') || element.tagName).replaceAll(/\s+/g, ' ');
      },
      undefined,
      WAIT,
    )
    .catch(() => '?');
  return `“${words.slice(0, 32)}”`;
}
