import type { Locator, Page } from 'playwright-core';

/** So many presses of one key are no trouble. */
const FEW = 3;
const MOST_LEAPS = 20;

/** Nearer to something by the keys that pass what lies between: from area to area, from part to part. How many presses. */
export async function leapsTowards(page: Page, target: Locator): Promise<number> {
  const areas = await target.evaluate(areasTo, FEW);
  for (let press = 0; press < Math.abs(areas); press += 1) await page.keyboard.press(areas > 0 ? 'F6' : 'Shift+F6');
  for (let leaps = 0; leaps < MOST_LEAPS; leaps += 1) {
    const way = await target.evaluate(partTowards, FEW);
    if (way === 0) return Math.abs(areas) + leaps;
    await page.keyboard.press(way > 0 ? 'Control+Enter' : 'Control+Shift+Enter');
  }
  throw new Error(`${String(target)} is not reached from part to part.`);
}

/** How many areas lie between what has the focus and something far from it: before it, or behind. Runs in the page. */
function areasTo(target: Element, few: number): number {
  const AREAS = ['[data-area="bar"]', '[data-area="view"]', '[data-area="problems"]', '#inspector'];
  if (document.querySelector('[aria-modal="true"]') !== null) return 0;
  const there = AREAS.filter((area) => document.querySelector(area) !== null);
  const [here, to] = [document.activeElement, target].map((one) =>
    there.findIndex((area) => one?.closest(area) != null),
  );
  if (here === undefined || to === undefined || to === -1 || here === to) return 0;
  const ahead = here === -1 ? to + 1 : (to - here + there.length) % there.length;
  const back = here === -1 ? there.length - to : there.length - ahead;
  return Math.min(ahead, back) > few ? 0 : ahead <= back ? ahead : -back;
}

/** Whether the next part of the settings, or the one before, begins nearer to something by more than one stop. Runs in the page. */
function partTowards(target: Element, few: number): number {
  const PARTS = 'fieldset, details, [role="radiogroup"], [role="tablist"], [data-list]';
  const panel = document.querySelector('#inspector');
  const here = document.activeElement;
  if (!panel?.contains(target) || document.querySelector('[aria-modal="true"]') !== null) return 0;
  if (here !== document.body && !panel.contains(here)) return 0;
  const stops = [
    ...panel.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter((stop) => {
    if (stop.tabIndex < 0 || stop.matches(':disabled') || !stop.checkVisibility()) return false;
    return !(stop instanceof HTMLInputElement) || stop.type !== 'radio' || stop.checked || stop === target;
  });
  const [at, to] = [stops.findIndex((stop) => stop === here), stops.findIndex((stop) => stop === target)];
  if (to === -1) return 0;
  // From nowhere one begins at the beginning.
  if (at === -1) return 1;
  if (Math.abs(to - at) <= few) return 0;
  const partOf = (stop: Element | undefined) => stop?.closest(PARTS) ?? panel;
  const own = partOf(stops[at]);
  const isOther = (stop: Element) => (own === panel ? partOf(stop) !== panel : !own.contains(stop));
  const ahead = stops.findIndex((stop, ix) => ix > at && isOther(stop));
  let before = stops.findLastIndex((stop, ix) => ix < at && isOther(stop));
  const part = partOf(stops[before]);
  while (
    before > 0 &&
    (part === panel ? partOf(stops[before - 1]) === panel : part.contains(stops[before - 1] ?? null))
  )
    before -= 1;
  const lands = to > at ? ahead : before;
  return lands !== -1 && Math.abs(to - lands) + 1 < Math.abs(to - at) ? Math.sign(to - at) : 0;
}
