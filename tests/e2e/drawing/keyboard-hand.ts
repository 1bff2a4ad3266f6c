import type { Locator, Page } from 'playwright-core';
import { type Hand, optionOf, pasteCells, picked } from './hand.ts';
import { leapsTowards } from './leaps.ts';
import { hasFocus, tabsTo as stopsTo } from './stops.ts';

const MOST_STEPS = 120;
const MOST_TRIES = 3;
const CLOSES_MS = 2_000;

type KeyboardHand = Hand & {
  key: (key: string, times?: number) => Promise<void>;
  /** Goes to something with Tab; at it already, this only makes sure. */
  focus: (target: Locator) => Promise<void>;
};

/** Somebody who has a keyboard, and nothing else. */
export function keyboardHand(page: Page): KeyboardHand {
  let count = 0;
  let tabs = 0;
  const key = async (name: string, times = 1): Promise<void> => {
    for (let n = 0; n < times; n += 1) await page.keyboard.press(name);
    count += times;
  };
  const paste = async (text: string): Promise<void> => {
    await page.keyboard.insertText(text);
    count += 1;
  };
  /** Presses a key until something is so. */
  const until = async (name: string, isSo: () => Promise<boolean>, what: string): Promise<void> => {
    for (let n = 0; n < MOST_STEPS; n += 1) {
      if (await isSo()) return;
      await key(name);
    }
    throw new Error(`${what} is not reached with ${name}`);
  };
  const goTo = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    // A row of buttons is one stop; the arrows go from one to the next.
    const toolbar = await target.evaluate(isInsideToolbar);
    const stop = toolbar ? target.locator('xpath=ancestor::*[@role="toolbar"][1]').locator('[tabindex="0"]') : target;
    count += await leapsTowards(page, stop);
    const presses = await stopsTo(page, stop);
    tabs += presses;
    count += presses;
    if (toolbar) await until('ArrowRight', () => hasFocus(target), String(target));
  };
  return {
    page,
    actions: () => count,
    told: () => `${tabs} × Tab, ${count - tabs} × other keys and pasted texts`,
    key,
    focus: goTo,
    async press(target) {
      const keys = await target.evaluate(keysAtHand);
      if (keys !== null) return key(keys);
      await goTo(target);
      const isTick = await target.evaluate((element) => element instanceof HTMLInputElement);
      await key(isTick ? 'Space' : 'Enter');
    },
    async write(field, text) {
      await goTo(field);
      await key('Control+A');
      if (text === '') await key('Delete');
      else await paste(text);
    },
    async cells(field, rows) {
      await goTo(field);
      await pasteCells(page, rows);
      count += 1;
    },
    enter: () => key('Enter'),
    async pick(list, label) {
      await goTo(list);
      // Whoever knows how it begins types that, where it is the shorter way.
      for (const letter of await list.evaluate(lettersTo, label)) await key(letter);
      const way = await list.evaluate(wayTo, label);
      await until(way, async () => (await picked(list)) === label, label);
    },
    async find(field, label) {
      await goTo(field);
      if (await field.evaluate((element: HTMLInputElement) => !element.readOnly)) {
        await key('Control+A');
        await paste(label);
      } else await key('ArrowDown');
      const option = optionOf(page, label);
      await option.waitFor();
      const isOn = () => option.evaluate((element) => element.hasAttribute('data-combobox-selected'));
      const isFound = async () => (await option.count()) === 0;
      for (let tries = 0; tries < MOST_TRIES && !(await isFound()); tries += 1) {
        await until('ArrowDown', isOn, label);
        await key('Enter');
        // A list that was still being narrowed when Enter was pressed stays open.
        await option.waitFor({ state: 'hidden', timeout: CLOSES_MS }).catch(() => {});
      }
    },
    async choose(group, label) {
      const tab = group.getByRole('tab', { name: label, exact: true });
      const isTabs = (await tab.count()) > 0;
      const first = isTabs ? group.getByRole('tab', { selected: true }) : group.getByRole('radio', { checked: true });
      const wanted = isTabs ? tab : group.getByRole('radio', { name: label, exact: true });
      await goTo((await first.count()) > 0 ? first : group.getByRole('radio').first());
      await until('ArrowRight', () => hasFocus(wanted), label);
      if (!isTabs && !(await wanted.isChecked())) await key('Space');
    },
    async turnTo(tab) {
      const tabs = await tab.evaluate(tabsTo);
      await key(tabs > 0 ? 'Alt+PageDown' : 'Alt+PageUp', Math.abs(tabs));
      await page.locator('[role="tabpanel"] :focus').waitFor();
    },
    async addAnother(button) {
      // From inside of what it adds to, its key does it; from elsewhere it is pressed.
      if (await button.evaluate(isFocusBeside)) await key('Alt+Enter');
      else {
        await goTo(button);
        await key('Enter');
      }
    },
    async fromMenu(button, item) {
      await goTo(button);
      await key('Enter');
      const line = page.getByRole('menuitem', { name: item, exact: true });
      await line.waitFor();
      await until('ArrowDown', () => hasFocus(line), item);
      await key('Enter');
    },
  };
}

/** The keys that a button of the settings says it has, while the focus is in them. Runs in the page. */
function keysAtHand(button: Element): string | null {
  const settings = button.closest('#inspector');
  return settings?.contains(document.activeElement) === true ? button.getAttribute('aria-keyshortcuts') : null;
}

/** How many tabs lie between the one that is open and another. Runs in the page. */
function tabsTo(tab: Element): number {
  const tabs = [...(tab.parentElement?.querySelectorAll('[role="tab"]') ?? [])];
  const ahead = tabs.indexOf(tab) - tabs.findIndex((one) => one.ariaSelected === 'true');
  // The last is followed by the first: the shorter way round.
  return Math.abs(ahead) * 2 > tabs.length ? ahead - Math.sign(ahead) * tabs.length : ahead;
}

/** Whether the focus is in the list, or in the settings of the thing, that a button adds one more to. Runs in the page. */
function isFocusBeside(button: Element): boolean {
  const here = document.activeElement;
  const list = here?.closest('[data-list]') ?? null;
  if (button.matches('header [aria-keyshortcuts="Alt+Enter"]'))
    return list === null && here?.closest('#inspector') != null;
  return (
    list !== null && list === button.closest('[data-list]') && button.matches('[data-adds] > div:last-child button')
  );
}

/** Whether something is a button of a row of them that is not its stop. Runs in the page. */
function isInsideToolbar(target: Element): boolean {
  return target.closest('[role="toolbar"]') !== null && target.getAttribute('tabindex') === '-1';
}

/** The first letters that bring a list to an option, where they are fewer than its arrows. Runs in the page. */
function lettersTo(list: Element, label: string): string[] {
  const { options, selectedIndex } = list as HTMLSelectElement;
  const to = [...options].findIndex((option) => option.label === label);
  let at = selectedIndex;
  for (let typed = 1; typed < Math.abs(to - selectedIndex); typed += 1) {
    const begin = label.slice(0, typed).toLowerCase();
    if (!/^[a-z]+$/.test(begin) || /^(.)\1/.test(begin)) return [];
    // One letter goes to the next option that begins so; more of them to the first from where one is.
    const from = typed === 1 ? at + 1 : at;
    const order = [...options].map((_option, ix) => (from + ix) % options.length);
    at = order.find((ix) => options[ix]?.label.toLowerCase().startsWith(begin)) ?? at;
    if (at === to) return begin.split('');
  }
  return [];
}

/** Up or down in a list. Runs in the page. */
function wayTo(list: Element, label: string): 'ArrowDown' | 'ArrowUp' {
  const { options, selectedIndex } = list as HTMLSelectElement;
  const to = [...options].findIndex((option) => option.label === label);
  if (to === -1) throw new Error(`no “${label}” among ${[...options].map((option) => option.label).join(', ')}`);
  return to < selectedIndex ? 'ArrowUp' : 'ArrowDown';
}
