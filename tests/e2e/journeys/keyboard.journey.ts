import { inputDate } from '../../../designer/src/locales/dates.ts';
import { exactly } from '../forms.ts';
import type { Journeys, Stage } from '../journey.ts';
import { enters, tabTo, types } from '../keyboard.ts';
import { programmeWords } from '../programme-words.ts';
import { settled } from '../settled.ts';
import type { Someone } from '../someone.ts';
import { wordsOf } from '../words.ts';

/*
 * The main job without a mouse: whoever coordinates finds a programme, sees its year, launches it, finds what waits
 * and why, and answers for somebody; a partner answers on their own page. Nothing here clicks.
 */
export const journeys: Journeys = {
  keyboard: { says: 'the main job with the keyboard alone', minutes: 8, told: withoutAMouse },
};

const PROGRAMME = 'mulhouse-csm';
const COORDINATOR = 'Solène Mittelbrunn';
const RESIDENT = 'Samira Holveck';
const SEATED = { beneficiaires: RESIDENT, animateurs: 'Claire Vonderscher', ville: COORDINATOR };
const TITLE = 'Groupe du clavier';
const MOST_DOWN = 40;

async function withoutAMouse(stage: Stage): Promise<void> {
  const { say } = stage;
  const solene = await signsIn(stage, COORDINATOR);
  await seesTheYear(stage, solene);
  say('the year seen');
  await launches(stage, solene);
  say('launched');
  await findsWhatWaits(stage, solene);
  say('answered for somebody');
  const samira = await signsIn(stage, RESIDENT);
  await answers(stage, samira);
  say('answered');
}

async function signsIn({ browser, picture }: Stage, name: string): Promise<Someone> {
  const page = await browser.window();
  const someone = { name, page, words: wordsOf('fr') };
  await page.goto('/');
  await types(
    page,
    page
      .getByRole('searchbox')
      .or(page.getByLabel(someone.words.t('signIn.search')))
      .first(),
    name,
  );
  await picture(page, `01-${name.split(' ')[0]?.toLowerCase()}-signs-in`);
  await enters(page, page.getByRole('button', { name: new RegExp(name) }));
  await page.locator('#page h1').waitFor();
  return someone;
}

/** The palette finds the programme; the date is typed; the arrows go from date to date, and Enter opens one. */
async function seesTheYear({ picture }: Stage, { page, words }: Someone): Promise<void> {
  const { t } = words;
  await page.keyboard.press('Control+K');
  await page.getByPlaceholder(t('palette.search')).waitFor();
  await page.keyboard.type('Mulhouse');
  const line = page.getByRole('dialog').getByLabel(programmeWords(PROGRAMME, words).title, { exact: true });
  await line.waitFor();
  for (let down = 0; down < MOST_DOWN && (await line.getAttribute('data-selected')) === null; down++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/programmes/${PROGRAMME}`));
  await types(page, page.getByLabel(t('calendar.signed')), inputDate('2027-03-15'));
  const review = page.locator('#all-dates-list li').filter({ has: page.locator('time[datetime="2027-06-15"]') });
  await review.first().waitFor();
  await tabTo(page, page.locator('#all-dates-list button').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(t('calendar.origin')).first().waitFor();
  await picture(page, '02-year');
}

async function launches({ picture }: Stage, { page, words }: Someone): Promise<void> {
  const { t } = words;
  const { role } = programmeWords(PROGRAMME, words);
  const launch = page.getByRole('link', { name: t('contracts.new') });
  await tabTo(page, launch, true);
  await page.keyboard.press('Enter');
  await types(page, page.getByLabel(exactly(t('newContract.name'))), TITLE);
  for (const [id, person] of Object.entries(SEATED)) {
    await types(page, page.getByLabel(exactly(role(id))).and(page.locator('input')), person);
    await page.getByRole('option', { name: new RegExp(person) }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }
  await tabTo(page, page.getByRole('switch', { name: t('newContract.rehearsal') }));
  await page.keyboard.press('Space');
  await types(page, page.getByLabel(t('newContract.startsOn')), inputDate('2008-10-01'));
  await picture(page, '03-new-contract');
  await enters(page, page.getByRole('button', { name: t('newContract.launchRehearsal') }));
  await page.waitForURL(/\/contrats\/[0-9a-f]{32}$/);
  await page.getByRole('region', { name: t('clock.title') }).waitFor();
}

/** W goes to what waits; from there one answers for whoever said it by telephone. */
async function findsWhatWaits({ picture }: Stage, { page, words }: Someone): Promise<void> {
  const { t } = words;
  const { step } = programmeWords(PROGRAMME, words);
  await settled(page);
  await page.keyboard.press('w');
  const why = page.getByRole('region', { name: t('why.title') });
  await why.getByText(t('why.releases')).first().waitFor();
  await picture(page, '04-why');
  await enters(page, why.getByRole('link', { name: t('why.answerFor', { name: RESIDENT }) }));
  const card = page.getByRole('article', { name: step('definir-bien-etre') });
  await enters(page, card.getByRole('button', { name: t('verb.other.complete'), exact: true }));
  const send = card.getByRole('button', { name: t('verb.otherDo.complete') });
  await picture(page, '05-answer-for');
  await enters(page, send);
  await send.waitFor({ state: 'detached' });
}

/** The next thing stands first on one's own page: Tab, Enter, and it is said. */
async function answers({ picture }: Stage, { page, words }: Someone): Promise<void> {
  const { t } = words;
  const { step } = programmeWords(PROGRAMME, words);
  const card = page.getByRole('article', { name: step('approuver-criteres') }).filter({ hasText: TITLE });
  await enters(page, card.getByRole('button', { name: t('my.verb.answerInvitation') }));
  const form = page.locator('form').filter({ hasText: t('invitation.question') });
  await tabTo(page, form.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await picture(page, '06-answer');
  await enters(page, form.getByRole('button', { name: t('verb.do.answerInvitation') }));
  await page.getByText(t('my.thanks')).waitFor();
  await picture(page, '07-thanks');
}
