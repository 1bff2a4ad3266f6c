import { DESK, type Look, PHONE } from '../browser.ts';
import type { Journey, Journeys, Stage } from '../journey.ts';
import { enter, type Someone } from '../someone.ts';
import { toursContract } from '../tour.ts';
import { wordsOf } from '../words.ts';
import { launches, looksAtTheYear } from './mulhouse/gallery.ts';
import { joins } from './mulhouse/partners.ts';
import { prepares, signs } from './mulhouse/preparation.ts';
import { said } from './mulhouse/said.ts';
import { PEOPLE, type Table, type Who } from './mulhouse/table.ts';
import { begins, concludes, looksBack, plans, takesStock } from './mulhouse/year.ts';

/*
 * The whole contract of Mulhouse, from the gallery to its end, by eight people with a browser each, on the dates of
 * 2008 and 2009: at a desk and on a telephone, in French and in English.
 */
const LOOKS: Readonly<Record<string, Look>> = {
  '1440-fr': { viewport: DESK, language: 'fr' },
  '1440-en': { viewport: DESK, language: 'en' },
  '390-fr': { viewport: PHONE, language: 'fr' },
  '390-en': { viewport: PHONE, language: 'en' },
};

export const journeys: Journeys = Object.fromEntries(
  Object.entries(LOOKS).map(([name, look]): [string, Journey] => [
    `mulhouse-${name}`,
    {
      says: 'the whole contract of Mulhouse by eight people',
      minutes: 20,
      told: (stage) => wholeContract(stage, look, name),
    },
  ]),
);

async function wholeContract(stage: Stage, look: Look, name: string): Promise<void> {
  const language = look.language ?? 'fr';
  const words = wordsOf(language);
  const solene = await enter(stage.browser, PEOPLE.solene, look);
  await looksAtTheYear(stage, solene);
  const title = `${said[language].title} ${name}`;
  const contract = await launches(stage, { words, title }, solene);
  stage.say('launched');
  const people = { solene } as Record<Who, Someone>;
  for (const who of Object.keys(PEOPLE) as Who[]) people[who] ??= await enter(stage.browser, PEOPLE[who], look);
  const table: Table = { stage, people, words, said: said[language], contract, title };
  await prepares(table);
  await signs(table);
  await plans(table);
  await begins(table);
  await joins(table, 'rose', { on: '2009-02-10', due: '2009-02-24' });
  await takesStock(table);
  await toursContract(stage, people.solene, contract, '20-three-months');
  await joins(table, 'dorian', { on: '2009-04-01', due: '2009-04-15' });
  await looksBack(table);
  await concludes(table);
  await toursContract(stage, people.samira, contract, '21-ended');
  await looksFarBack(people.samira, contract);
}

/** Whoever narrows the journal of a year finds its first day, however many lines lie between. */
async function looksFarBack({ page, words }: Someone, contract: string): Promise<void> {
  await page.goto(`/contrats/${contract}/journal?quoi=contract`);
  await page.getByText(words.t('journal.ContractOpened')).waitFor();
}
