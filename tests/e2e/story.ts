import { mkdirSync } from 'node:fs';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { type Stack, startStack } from './stack.ts';
import { OUTPUT } from './steps.ts';

/** Says what has been reached, and after how long. */
export type Say = (what: string) => void;

/**
 * Lives a story in a real browser on real servers, ends everything it started, and ends this process: with 1 when the
 * story broke or a page complained, with pictures of every open page.
 */
export async function liveStory(
  told: (open: OpenBrowser, trame: Stack, say: Say) => Promise<void>,
  ending: string,
): Promise<never> {
  mkdirSync(OUTPUT, { recursive: true });
  const begun = performance.now();
  const say: Say = (what) => console.info(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  const trame = await startStack();
  say(`ready at ${trame.publicUrl}`);
  const browser = await openBrowser(trame.publicUrl);
  let failure: unknown = null;
  try {
    await told(browser, trame, say);
    if (browser.complaints.length > 0) throw new Error(`The pages complained:\n${browser.complaints.join('\n')}`);
  } catch (error) {
    failure = error;
    console.error(error, browser.complaints);
    await browser.pictures(OUTPUT);
  } finally {
    await browser.close();
    await trame.stop();
  }
  say(failure === null ? ending : 'FAILED');
  process.exit(failure === null ? 0 : 1);
}
