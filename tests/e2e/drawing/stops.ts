import type { Locator, Page } from 'playwright-core';

const MOST_TRIES = 4;

/** Goes to something with Tab alone, the shorter way round. Gives back how many presses it took. */
export async function tabsTo(page: Page, target: Locator): Promise<number> {
  await target.waitFor({ state: 'attached' });
  let presses = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const stops = await target.evaluate(stopsTo);
    if (stops === 0) return presses;
    const key = stops > 0 ? 'Tab' : 'Shift+Tab';
    for (let press = 0; press < Math.abs(stops); press += 1) await page.keyboard.press(key);
    presses += Math.abs(stops);
    if (await hasFocus(target)) return presses;
  }
  throw new Error(`${String(target)} is not reached with Tab; ${await page.evaluate(focused)} has the focus.`);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** How many stops lie between what has the focus and an element: as many times Tab, or Shift+Tab. Runs in the page. */
function stopsTo(target: Element): number {
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
  if (document.activeElement === target) return 0;
  const isStop = (element: HTMLElement) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element === target) return true;
    return element.checked;
  };
  const stops = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isStop);
  const here = document.activeElement;
  const to = stops.indexOf(target as HTMLElement);
  const before = stops.findIndex(
    (stop) => here !== null && (stop === here || here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  if (to === -1) throw new Error(`no stop: ${target.outerHTML.slice(0, 200)}`);
  if (here === null || here === document.body || before === -1) return to - stops.length || -1;
  if (stops[before] === here) return to - before;
  return to >= before ? to - before + 1 : to - before;
}

function focused(): string {
  return document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing';
}
