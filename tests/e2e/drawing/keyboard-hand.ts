import type { Locator, Page } from 'playwright-core';
import { type Hand, optionOf, picked } from './hand.ts';
import { hasFocus, tabsTo } from './stops.ts';

const MOST_STEPS = 120;

type KeyboardHand = Hand & {
  key: (key: string, times?: number) => Promise<void>;
  /** Goes to something with Tab; at it already, this only makes sure. */
  focus: (target: Locator) => Promise<void>;
};

/** Somebody who has a keyboard, and nothing else. */
export function keyboardHand(page: Page): KeyboardHand {
  let count = 0;
  const key = async (name: string, times = 1): Promise<void> => {
    for (let n = 0; n < times; n += 1) await page.keyboard.press(name);
    count += times;
  };
  const paste = async (text: string): Promise<void> => {
    await page.keyboard.insertText(text);
    count += 1;
  };
  const goTo = async (target: Locator): Promise<void> => {
    count += await tabsTo(page, target);
  };
  /** Presses a key until something is so. */
  const until = async (name: string, isSo: () => Promise<boolean>, what: string): Promise<void> => {
    for (let n = 0; n < MOST_STEPS; n += 1) {
      if (await isSo()) return;
      await key(name);
    }
    throw new Error(`${what} is not reached with ${name}`);
  };

  return {
    page,
    actions: () => count,
    key,
    focus: goTo,
    async press(target) {
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
    enter: () => key('Enter'),
    async pick(list, label) {
      await goTo(list);
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
      await until('ArrowDown', isOn, label);
      await key('Enter');
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

/** Up or down in a list. Runs in the page. */
function wayTo(list: Element, label: string): 'ArrowDown' | 'ArrowUp' {
  const { options, selectedIndex } = list as HTMLSelectElement;
  const to = [...options].findIndex((option) => option.label === label);
  if (to === -1) throw new Error(`no “${label}” among ${[...options].map((option) => option.label).join(', ')}`);
  return to < selectedIndex ? 'ArrowUp' : 'ArrowDown';
}
