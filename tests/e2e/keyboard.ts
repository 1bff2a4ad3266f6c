import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 120;

/** Goes with Tab to something, as whoever has no mouse does; every stop on the way must show where one is. */
export async function tabTo(page: Page, target: Locator, backwards = false): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_TABS; stops++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
    const unseen = await page.evaluate(unseenFocus);
    if (unseen !== null) throw new Error(`Nothing shows that ${unseen} has the focus.`);
  }
  throw new Error(`${String(target)} was not reached within ${MOST_TABS} stops.`);
}

/** Goes there, and presses Enter. */
export async function enters(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field, and types in it. */
export async function types(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement);
}

/** What has the focus without showing it, or null. Runs in the page. */
function unseenFocus(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  // Fields show it on their frame, which stands around them.
  for (
    let around: Element | null = element;
    around !== null && around !== document.body;
    around = around.parentElement
  ) {
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(around);
    if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none') return null;
    if (around instanceof HTMLInputElement && borderColor !== 'rgba(0, 0, 0, 0)') return null;
  }
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return `something of no size (${element.tagName.toLowerCase()})`;
  return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${element.textContent?.trim().slice(0, 40)}”`;
}
