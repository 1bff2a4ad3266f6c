import type { OpenBrowser } from './browser.ts';
import { checksPages, looksAround } from './look-around.ts';
import { enter } from './someone.ts';
import type { Stack } from './stack.ts';
import {
  COORDINATOR,
  ends,
  FACILITATOR,
  launches,
  looksAtTheYear,
  prepares,
  RESIDENT,
  signs,
  type Table,
  takesStock,
  votes,
} from './steps.ts';
import { liveStory, type Say } from './story.ts';

/*
 * The first year of a group, in a real browser on real servers: a coordinator looks at the year of the Mulhouse
 * programme, launches a rehearsal, everybody signs, reminders come, the group takes stock after three months and at
 * the end, decides to go on alone, and the contract ends as autonomy.
 */
await liveStory(firstYear, 'the first year is over: autonomy');

async function firstYear(open: OpenBrowser, trame: Stack, say: Say): Promise<void> {
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
}
