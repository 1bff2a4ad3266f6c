import { randomInt } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { PHONE } from '../browser.ts';
import type { Journeys, Stage } from '../journey.ts';
import { looksAt } from '../looks.ts';
import { findsCard } from '../own-page.ts';
import { programmeWords } from '../programme-words.ts';
import { rehearses } from '../rehearsal.ts';
import { enter, open, type Someone } from '../someone.ts';

/*
 * The SPIRAL method: each person first says what well-being is in their own words; then the group puts together what
 * says nearly the same, and gives each criterion its dimension. What people said stays beneath.
 */
export const journeys: Journeys = {
  criteria: { says: 'criteria said one by one, put together, sorted', minutes: 5, told: sayGatherSort },
};

const PROGRAMME = 'mulhouse-csm';
const COORDINATOR = 'Solène Mittelbrunn';
const RESIDENT = 'Samira Holveck';
const OTHER = 'Jeannot Krantzel';
const TABLE = [
  { role: 'beneficiaires', name: RESIDENT },
  { role: 'beneficiaires', name: OTHER },
  { role: 'animateurs', name: 'Claire Vonderscher' },
  { role: 'ville', name: COORDINATOR },
];
/** Another name each time: a card of one's own page is found by it, on a Trame that may know earlier groups. */
const TITLE = `Groupe des mots ${randomInt(1_000_000)}`;
const ALONE = 'Ne pas rester seule à la maison';
const SUNDAY = 'Rester seul à la maison le dimanche';
const SLEEP = 'Dormir en paix';
const GROUP = 'Ne pas être seul à la maison';

async function sayGatherSort(stage: Stage): Promise<void> {
  const { browser, say, picture } = stage;
  const solene = await enter(browser, COORDINATOR);
  const contract = await rehearses(solene, { programme: PROGRAMME, title: TITLE }, TABLE);
  const samira = await enter(browser, RESIDENT, { viewport: PHONE });
  await saysHerWords(samira, picture);
  say('said on a telephone');
  await writesForAnother(solene, contract);
  say('written down for somebody');
  await gathers(solene, contract, picture);
  say('put together, taken back, put together again');
  await sorts(solene, contract, picture);
  say('sorted');
  const faults = await looksAt(solene.page);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** On her own page, one idea at a time: Enter adds it, and the next may follow at once. */
async function saysHerWords(samira: Someone, picture: Stage['picture']): Promise<void> {
  const { page, words } = samira;
  const { t } = words;
  const card = await findsCard(samira, { title: TITLE }, programmeWords(PROGRAMME, words).step('definir-bien-etre'));
  await card.getByRole('button', { name: t('my.verb.complete'), exact: true }).click();
  const field = page.getByLabel(t('criteria.ownWords'));
  for (const said of [ALONE, SLEEP]) {
    await field.fill(said);
    await field.press('Enter');
    await page
      .getByRole('region', { name: t('criteria.myWords') })
      .getByText(said)
      .waitFor();
  }
  await picture(page, '01-own-words', true);
}

/** Whoever coordinates writes down what somebody says, with that person's name beside the words. */
async function writesForAnother(solene: Someone, contract: string): Promise<void> {
  const { page, words } = solene;
  const { t } = words;
  const editor = await criteria(solene, contract);
  await editor.getByLabel(t('criteria.whose')).and(page.locator('input')).click();
  await page.getByRole('option', { name: OTHER }).click();
  await editor.getByLabel(t('criteria.theirWords')).fill(SUNDAY);
  await editor.getByRole('button', { name: t('criteria.add'), exact: true }).click();
  await editor
    .getByRole('region', { name: t('criteria.wordsOfTitle', { name: OTHER }) })
    .getByText(SUNDAY)
    .waitFor();
}

/** R33 Two criteria become one row with the words of both; what was done is undone from its toast. */
async function gathers(solene: Someone, contract: string, picture: Stage['picture']): Promise<void> {
  const { page, words } = solene;
  const { t } = words;
  const editor = await criteria(solene, contract, 'gather');
  const gather = async () => {
    await box(solene, editor, ALONE).check();
    await editor.getByText(t('criteria.alike')).waitFor();
    await box(solene, editor, SUNDAY).check();
    await editor.getByLabel(t('criteria.wording')).fill(GROUP);
    await editor.getByLabel(t('criteria.wording')).press('Enter');
    await box(solene, editor, GROUP).waitFor();
    await box(solene, editor, SUNDAY).waitFor({ state: 'detached' });
  };
  await gather();
  await page.getByRole('button', { name: t('toast.undo') }).click();
  await box(solene, editor, SUNDAY).waitFor();
  await gather();
  for (const said of [ALONE, SUNDAY]) await editor.getByText(t('criteria.quote', { words: said })).waitFor();
  await picture(page, '02-put-together', true);
}

/** The dimensions are those of the programme; the next criterion opens by itself. */
async function sorts(solene: Someone, contract: string, picture: Stage['picture']): Promise<void> {
  const { page, words } = solene;
  const { t } = words;
  const editor = await criteria(solene, contract, 'sort');
  const gives = async (family: string) => editor.getByRole('button', { name: family, exact: true }).click();
  await gives('Mal-être');
  await editor.getByRole('button', { name: 'Mal-être', exact: true, pressed: true }).waitFor();
  await gives('Relations entre les personnes');
  await editor.getByText(t('criteria.sortedOf', { count: 1, of: 2 })).waitFor();
  await gives('Bien-être');
  await editor.getByRole('button', { name: 'Bien-être', exact: true, pressed: true }).waitFor();
  await picture(page, '03-sorted', true);
  await gives('Équilibre personnel');
  await editor.getByText(t('criteria.sortedOf', { count: 2, of: 2 })).waitFor();
}

/** The criteria in the room of the contract, opened on what one is about to do with them. */
async function criteria(
  someone: Someone,
  contract: string,
  way: 'write' | 'gather' | 'sort' = 'write',
): Promise<Locator> {
  const { page, words } = someone;
  await open(someone, contract);
  const lists = page.getByRole('region', { name: words.t('list.title') });
  const ways = lists.getByRole('radiogroup', { name: words.t('criteria.ways') });
  await ways.getByText(words.t(`criteria.way.${way}`), { exact: true }).click();
  return lists;
}

function box({ words }: Someone, editor: Locator, said: string): Locator {
  return editor.getByRole('checkbox', { name: words.t('criteria.quote', { words: said }) });
}
