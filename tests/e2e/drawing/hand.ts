import type { Locator, Page } from 'playwright-core';

/**
 * What somebody does to a page, whichever device they hold: everything is done by its keys, or by its clicks, and every
 * one of them is counted. A text that is pasted counts as one.
 */
export type Hand = {
  page: Page;
  /** Key presses, or clicks and drags, so far. */
  actions: () => number;
  /** How many of which sort they were. */
  told: () => string;
  /** A button, a link, a fold, a tick. */
  press: (target: Locator) => Promise<void>;
  /** Replaces what stands in a field. */
  write: (field: Locator, text: string) => Promise<void>;
  /** Pastes a table that was copied elsewhere: rows of cells, where they are put decides what they fill. */
  cells: (field: Locator, rows: readonly (readonly string[])[]) => Promise<void>;
  /** Ends what was written. */
  enter: () => Promise<void>;
  /** One of a list that the browser draws. */
  pick: (list: Locator, label: string) => Promise<void>;
  /** One of a list that is searched by typing; its label begins with what is looked for. */
  find: (field: Locator, label: string) => Promise<void>;
  /** One of a few that stand side by side: tabs, or choices of which one holds. */
  choose: (group: Locator, label: string) => Promise<void>;
  /** Another tab of the settings. */
  turnTo: (tab: Locator) => Promise<void>;
  /** One more of what stands in a list, or of the kind that is set: by its button, wherever it is. */
  addAnother: (button: Locator) => Promise<void>;
  /** Opens a menu and does one of its lines. */
  fromMenu: (button: Locator, item: string) => Promise<void>;
};

/** What stands in a list that the browser draws. */
export function picked(list: Locator): Promise<string> {
  return list.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.label ?? '');
}

/** Copies rows of cells as a spreadsheet does, and pastes them where the caret is. */
export async function pasteCells(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = rows.map((row) => row.map(quoted).join('\t')).join('\n');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

function quoted(cell: string): string {
  return /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** An option of an open list by the beginning of its words: its day may stand behind. */
export function optionOf(page: Page, label: string): Locator {
  const words = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  // Of a list that is drawn by the page: those of the browser have no role of their own.
  return page
    .locator('[role="option"]:visible')
    .filter({ hasText: new RegExp(`^${words}`) })
    .first();
}
