import type { Page } from 'playwright-core';
import { inputDate, shortDate } from '../../../designer/src/locales/dates.ts';
import { choose, seat } from '../forms.ts';
import type { Journeys, Stage } from '../journey.ts';
import { actsOnOwnPage, findsCard } from '../own-page.ts';
import { programmeWords } from '../programme-words.ts';
import { actsInRoom } from '../room.ts';
import { readsAndTypesTheCode } from '../signing.ts';
import { enter, moveTo, type Someone } from '../someone.ts';
import { toursContract } from '../tour.ts';
import type { Language } from '../words.ts';

/*
 * The contract of one over-indebted person in Alsace: its calendar gives the dates of 2007, with the reason of every
 * shift; then the contract itself, from its launch to the review that Assumption Day moves.
 */
export const journeys: Journeys = {
  'alsace-calendar-fr': { says: 'the calendar of 2007, in French', minutes: 6, told: (stage) => calendar(stage, 'fr') },
  'alsace-calendar-en': {
    says: 'the calendar of 2007, in English',
    minutes: 6,
    told: (stage) => calendar(stage, 'en'),
  },
  'alsace-contract': { says: 'the contract of one person, to the review after 15 August', minutes: 15, told: contract },
};

const PROGRAMME = 'alsace-csm-personne';
const COORDINATOR = 'Odile Reimring';
const PERSON = 'Samira Holveck';
const BASKETS = 'Rose Finkwiller';
const SEATED = {
  personne: PERSON,
  cresus: COORDINATOR,
  'services-sociaux-ville': 'Maud Zellwick',
  amap: BASKETS,
  'commerce-equitable': 'Lila Montserault',
  caritas: 'Dorian Achenau',
  cca: 'Nora Steinmatt',
  nef: 'Gaël Romprey',
  humanipsy: 'Thaïs Bellorme',
};
const CONTRACT = { title: 'Contrat du printemps' };
const [OPENED, SIGNED] = ['2006-10-02', '2007-02-15'];

/** Where each review falls, and the day off that moved it there; a Sunday says so itself. */
const REVIEWS = [
  { on: '2007-04-16', from: '2007-04-15', because: null },
  { on: '2007-06-15', from: null, because: null },
  { on: '2007-08-16', from: '2007-08-15', because: { fr: 'Assomption', en: 'Assumption' } },
  { on: '2007-10-15', from: null, because: null },
];

async function calendar({ browser, picture, say }: Stage, language: Language): Promise<void> {
  const odile = await enter(browser, COORDINATOR, { language });
  const { page, words } = odile;
  const { t } = words;
  const { step } = programmeWords(PROGRAMME, words);
  await page.goto(`/programmes/${PROGRAMME}`);
  await page.getByLabel(t('calendar.signed')).fill(inputDate(SIGNED));
  await page.getByLabel(t('preview.opened')).fill(inputDate(OPENED));
  for (const [place, { on, from, because }] of REVIEWS.entries()) {
    const line = page.locator('#all-dates-list li').filter({ has: page.locator(`time[datetime="${on}"]`) });
    const review = line.filter({
      hasText: t('step.occurrence', { title: step('evaluation-partenaires'), n: place + 1 }),
    });
    await review.waitFor();
    if (from === null) continue;
    const moved = { from: shortDate(from, language, from), because: because?.[language] };
    await review.getByText(t(because === null ? 'date.insteadOf' : 'date.insteadOfBecause', moved)).waitFor();
  }
  const baskets = page.locator('#all-dates-list li').filter({ hasText: step('paniers') });
  await baskets
    .getByText(t('timeline.times', { count: 26, last: shortDate('2007-10-25', language, '2007-04-26') }))
    .waitFor();
  await picture(page, '01-calendar');
  say('the dates of 2007 stand there');
  await opensADate(page, step('evaluation-partenaires'), t('calendar.origin'));
  await picture(page, '02-a-date');
  await page.getByText(t('calendar.behaviour.mixed'), { exact: true }).click();
  await page.getByRole('region', { name: words.like('result.title', 'count') }).waitFor();
  await picture(page, '03-somebody-late');
  await page.getByRole('button', { name: t('result.leave') }).click();
  await page.emulateMedia({ media: 'print' });
  await picture(page, '04-on-paper', true);
}

async function opensADate(page: Page, step: string, origin: string): Promise<void> {
  const line = page.locator('#all-dates-list li').filter({ hasText: step }).first();
  await line.getByRole('button').click();
  await line.getByText(origin).waitFor();
}

async function contract(stage: Stage): Promise<void> {
  const { browser, say, picture } = stage;
  const odile = await enter(browser, COORDINATOR);
  const id = await launches(stage, odile);
  say('launched');
  const [samira, rose] = [await enter(browser, PERSON), await enter(browser, BASKETS)];
  await prepares(odile, samira, id);
  say('prepared');
  await signs(odile, samira, rose, id);
  say('signed on 15 February 2007');
  await moveTo(odile, id, '2007-08-16');
  const { step } = programmeWords(PROGRAMME, rose.words);
  const title = rose.words.t('step.occurrence', { title: step('evaluation-partenaires'), n: 3 });
  const review = await findsCard(rose, CONTRACT, title);
  await review.getByText('au lieu du mer. 15 août (Assomption)').waitFor();
  await picture(rose.page, '02-review-after-assumption', true);
  await toursContract(stage, samira, id, '03-august');
}

async function launches(stage: Stage, { page, words }: Someone): Promise<string> {
  const { t } = words;
  const { role } = programmeWords(PROGRAMME, words);
  await page.goto(`/contrats/nouveau?programme=${PROGRAMME}`);
  await page.getByLabel(t('newContract.name')).fill(CONTRACT.title);
  for (const [id, person] of Object.entries(SEATED)) await seat(page, role(id), [person]);
  await page.getByRole('switch', { name: t('newContract.rehearsal') }).check({ force: true });
  await page.getByLabel(t('newContract.startsOn')).fill(inputDate(OPENED));
  await stage.picture(page, '01-new-contract', true);
  await page.getByRole('button', { name: t('newContract.launchRehearsal') }).click();
  await page.waitForURL(/\/contrats\/[0-9a-f]{32}$/);
  return page.url().slice(-32);
}

/** The person and CRESUS prepare the contract; the meetings are written down by whoever coordinates. */
async function prepares(odile: Someone, samira: Someone, id: string): Promise<void> {
  const { step, field, choice } = programmeWords(PROGRAMME, odile.words);
  const complete = (node: string) => ({ step: step(node), verb: 'complete' as const });
  const held = (node: string) => actsInRoom(odile, id, { step: step(node), verb: 'recordMeeting' });
  await actsOnOwnPage(samira, CONTRACT, {
    ...complete('preparer-profil'),
    fill: (form, page) => choose(page, form, field('profil'), choice('profil', 'a')),
  });
  await actsInRoom(odile, id, complete('preparer-profil'));
  await held('reunion-partenaires');
  await actsInRoom(odile, id, {
    step: step('couverture'),
    verb: 'decide',
    fill: (form) => form.getByRole('radio', { name: choice('couverture', 'complet') }).check(),
  });
  await held('reunion-avec-la-personne');
  await actsOnOwnPage(samira, CONTRACT, complete('objectifs-et-contenu'));
  await actsInRoom(odile, id, complete('objectifs-et-contenu'));
  await held('seminaire-europeen');
  await held('reunion-de-finalisation');
  await actsOnOwnPage(samira, CONTRACT, complete('ecrire-contrat'));
  await actsInRoom(odile, id, complete('ecrire-contrat'));
}

/** The person signs on her telephone, the basket scheme on its page; the others signed on paper, at the table. */
async function signs(odile: Someone, samira: Someone, rose: Someone, id: string): Promise<void> {
  await moveTo(odile, id, SIGNED);
  const { step } = programmeWords(PROGRAMME, odile.words);
  const sign = { step: step('signature'), verb: 'sign' as const };
  for (const one of [samira, rose]) await actsOnOwnPage(one, CONTRACT, { ...sign, fill: readsAndTypesTheCode });
  for (const name of Object.values(SEATED)) {
    if (name !== PERSON && name !== BASKETS && name !== COORDINATOR) await actsInRoom(odile, id, sign, name);
  }
  await actsInRoom(odile, id, { ...sign, fill: readsAndTypesTheCode });
}
