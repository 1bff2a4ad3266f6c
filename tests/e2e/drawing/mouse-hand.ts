import type { Locator, Page } from 'playwright-core';
import { type Hand, optionOf, pasteCells } from './hand.ts';
import { hasFocus } from './stops.ts';

/** What a hand on a mouse does; a text that is typed or pasted is one. */
export type MouseAct = 'click' | 'drag' | 'wheel' | 'text';
export type MouseHand = Hand & { counted: (act: MouseAct) => void };

/** Somebody who clicks, drags and turns the wheel; texts are pasted where a click has put the caret. */
export function mouseHand(page: Page): MouseHand {
  const counts = new Map<MouseAct, number>();
  const counted = (act: MouseAct) => void counts.set(act, (counts.get(act) ?? 0) + 1);
  /** What lies outside of its panel is turned to with the wheel first. */
  const see = async (target: Locator) => {
    if (await target.evaluate(isSeen)) return;
    await target.scrollIntoViewIfNeeded();
    counted('wheel');
  };
  const click = async (target: Locator) => {
    await see(target);
    await target.click();
    counted('click');
  };
  const paste = async (text: string) => {
    await page.keyboard.press('Control+A');
    if (text === '') await page.keyboard.press('Delete');
    else await page.keyboard.insertText(text);
    counted('text');
  };
  return {
    page,
    counted,
    actions: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    told: () => [...counts].map(([act, count]) => `${count} × ${act}`).join(', '),
    press: click,
    async write(field, text) {
      // What was just added has the caret in it: nobody clicks there again.
      if (!(await hasFocus(field))) await click(field);
      await paste(text);
    },
    async cells(field, rows) {
      if (!(await hasFocus(field))) await click(field);
      await pasteCells(page, rows);
      counted('text');
    },
    enter: () => page.keyboard.press('Enter'),
    async pick(list, label) {
      // The list itself is drawn by the system, where no page sees a pointer: one click opens it, another one chooses.
      await see(list);
      await list.selectOption({ label });
      counted('click');
      counted('click');
    },
    async find(field, label) {
      await click(field);
      const option = optionOf(page, label);
      // What is in view among the open list is pressed; what is not is looked for by its name.
      const isSeenAtOnce = (await option.count()) > 0 && (await option.evaluate(isSeen));
      if (!isSeenAtOnce && (await field.evaluate(isTypedIn))) await paste(label);
      await click(option);
    },
    async choose(group, label) {
      const tab = group.getByRole('tab', { name: label, exact: true });
      await click((await tab.count()) > 0 ? tab : group.getByText(label, { exact: true }));
    },
    turnTo: click,
    addAnother: click,
    async fromMenu(button, item) {
      await click(button);
      await click(page.getByRole('menuitem', { name: item, exact: true }));
    },
  };
}

function isTypedIn(field: HTMLElement | SVGElement): boolean {
  return field instanceof HTMLInputElement && !field.readOnly;
}

/** Whether the middle of something is in view. Runs in the page. */
function isSeen(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(x + width / 2, y + height / 2);
  return there !== null && (element.contains(there) || there.closest('label')?.contains(element) === true);
}
