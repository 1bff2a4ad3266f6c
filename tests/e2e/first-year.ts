import { mkdirSync } from 'node:fs';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { checksPages, looksAround } from './look-around.ts';
import { enter } from './someone.ts';
import { startStack } from './stack.ts';
import {
  COORDINATOR,
  ends,
  FACILITATOR,
  launches,
  looksAtTheYear,
  OUTPUT,
  prepares,
  RESIDENT,
  signs,
  type Table,
  takesStock,
  votes,
} from './steps.ts';

/*
 * The first year of a group, in a real browser on real servers: a coordinator looks at the year of the Mulhouse
 * programme, launches a rehearsal, everybody signs, reminders come, the group takes stock after three months and at
 * the end, decides to go on alone, and the contract ends as autonomy.
 */
mkdirSync(OUTPUT, { recursive: true });
const begun = performance.now();
const say = (what: string) => console.info(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${what}`);

const trame = await startStack();
say(`ready at ${trame.publicUrl}`);
const browser = await openBrowser(trame.publicUrl);
let failure: unknown = null;
try {
  await firstYear(browser);
} catch (error) {
  failure = error;
  console.error(error, browser.complaints);
  await browser.pictures(OUTPUT);
} finally {
  await browser.close();
  await trame.stop();
}
say(failure === null ? 'the first year is over: autonomy' : 'FAILED');
process.exit(failure === null ? 0 : 1);

async function firstYear(open: OpenBrowser): Promise<void> {
  await checksPages(open);
  say('pages looked at, light and dark');
  const solene = await enter(open, COORDINATOR);
  await looksAtTheYear(solene);
  const contract = await launches(solene);
  say('launched');
  const [samira, claire] = [await enter(open, RESIDENT), await enter(open, FACILITATOR)];
  const table: Table = { solene, samira, claire, contract, mailUrl: trame.mailUrl };
  await prepares(table);
  say('reminded and prepared');
  await signs(table);
  say('signed by everybody');
  await takesStock(table, 3, /Bilan des 3\smois/, () => looksAround(open, contract, 'trois-mois'));
  await votes(table);
  say('three months reviewed');
  await takesStock(table, 6, /Bilan de fin/);
  say('final review');
  await ends(table);
  await looksAround(open, contract, 'fin');
  if (open.complaints.length > 0) throw new Error(`The pages complained:\n${open.complaints.join('\n')}`);
}
