import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '#embedded/folder';
import type { OpenBrowser } from './browser.ts';
import { settled } from './settled.ts';

export const OUTPUT = join(projectRoot(), 'test-output/e2e');

/** What a journey stands on: a browser of its own, a Trame that runs, and somewhere to keep pictures. */
export type Stage = {
  browser: OpenBrowser;
  publicUrl: string;
  /** Says what has been reached, and after how long. */
  say: (what: string) => void;
  /** A picture of a page that has finished loading and moving, in the folder of the journey. */
  picture: (page: Page, name: string, fullPage?: boolean) => Promise<void>;
};

/** What people do one after the other in a real browser on real servers. It breaks where something is not as it should be. */
export type Journey = { says: string; minutes: number; told: (stage: Stage) => Promise<void> };

/** What a file of journeys gives: each by its name. */
export type Journeys = Readonly<Record<string, Journey>>;

/** The stage of one journey. */
export function stageOf(name: string, browser: OpenBrowser, publicUrl: string): Stage {
  const begun = performance.now();
  return {
    browser,
    publicUrl,
    say: (what) => console.info(`${((performance.now() - begun) / 1000).toFixed(1).padStart(8)} s  ${name}: ${what}`),
    async picture(page, picture, fullPage = false) {
      await settled(page);
      await page.screenshot({ path: join(OUTPUT, name, `${picture}.png`), fullPage, animations: 'disabled' });
    },
  };
}
