import type { Locator, Page } from 'playwright-core';
import { inputDate, longDate, shortDate } from '../../../designer/src/locales/dates.ts';
import type { Journeys, Stage } from '../journey.ts';
import { accessFaults, looksAt } from '../looks.ts';
import { programmeWords } from '../programme-words.ts';
import { rehearses } from '../rehearsal.ts';
import { still } from '../settled.ts';
import { enter, type Someone } from '../someone.ts';

/*
 * The calendar before launch: the signature S is dragged with the mouse, moved with the keys, with its buttons and by
 * typing; all other dates follow, and a day that the programme refuses says why.
 */
export const journeys: Journeys = {
  'calendar-signature': { says: 'S dragged, moved by key and by button, in the gallery', minutes: 6, told: gallery },
  'calendar-contract': { says: 'the calendar of a contract that runs', minutes: 6, told: contract },
  'calendar-designer': { says: 'S dragged and moved by key in the tab of the designer', minutes: 6, told: designer },
};

const COORDINATOR = 'Odile Reimring';
const PROGRAMME = 'alsace-csm-personne';
const [OPENED, SIGNED] = ['2006-10-02', '2007-02-15'];
const ADDRESS = `/programmes/${PROGRAMME}?ouverture=${OPENED}&signe.signature=${SIGNED}`;
/** The reviews two, four, six and eight months after 15 February 2007, and after 16 February (a Friday). */
const REVIEWS = ['2007-04-16', '2007-06-15', '2007-08-16', '2007-10-15'];
const REVIEWS_A_DAY_LATER = ['2007-04-16', '2007-06-18', '2007-08-16', '2007-10-16'];

async function gallery({ browser, picture, say }: Stage): Promise<void> {
  const odile = await enter(browser, COORDINATOR);
  const { page, words } = odile;
  await page.goto(ADDRESS);
  await showsReviews(odile, REVIEWS);
  await drags(page, 1);
  await showsReviews(odile, REVIEWS_A_DAY_LATER);
  await page.getByText(words.like('calendar.announce', 'moved', 'shifted')).waitFor({ state: 'attached' });
  await picture(page, '01-dragged');
  await comparesBeforeAndAfter(odile);
  await picture(page, '02-before-and-after');
  await page.keyboard.press('Escape');
  say('dragged by a day: the list says before and after');

  await handleOf(page).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await showsReviews(odile, REVIEWS);
  await page.locator('#all-dates-list button').first().focus();
  await page.keyboard.press('Shift+ArrowRight');
  await showsReviews(odile, REVIEWS_A_DAY_LATER);
  await page.getByRole('button', { name: words.t('moving.earlier') }).click();
  await showsReviews(odile, REVIEWS);
  say('moved by key and by button');

  await goesOnAtOnce(odile);
  await comparesWhatIf(odile);
  await picture(page, '03-what-if');
  await breaksNothing(page);
  await page.keyboard.press('Escape');
  say('on time, mixed and late, side by side');

  await refusesBeforeTheOpening(odile);
  await picture(page, '04-refused');
  await breaksNothing(page);
}

const SEATED = [
  { role: 'beneficiaires', name: 'Samira Holveck' },
  { role: 'animateurs', name: 'Claire Vonderscher' },
  { role: 'ville', name: 'Solène Mittelbrunn' },
];

/** What the contract knows is drawn; the list says the same, with what became of each date. */
/** The address follows what is typed after a pause: whoever goes on before that gets to where they go all the same. */
async function goesOnAtOnce({ page, words }: Someone): Promise<void> {
  await page.getByRole('button', { name: words.t('moving.later') }).click();
  await page.getByRole('link', { name: words.t('contracts.new') }).click();
  await page.getByLabel(words.t('newContract.name')).waitFor();
  await page.goto(ADDRESS);
}

async function contract({ browser, picture, say }: Stage): Promise<void> {
  const solene = await enter(browser, 'Solène Mittelbrunn', { reducedMotion: 'reduce' });
  const { page, words } = solene;
  const id = await rehearses(solene, { programme: 'mulhouse-csm', startsOn: '2008-10-06' }, SEATED);
  await page.goto(`/contrats/${id}/dates`);
  const year = page.getByRole('region', { name: words.t('dates.year.title'), exact: true });
  await year.getByRole('button', { name: words.like('dates.year.list', 'count') }).click();
  const opening = year
    .locator('li')
    .filter({ has: page.locator('time[datetime="2008-10-06"]') })
    .first();
  await opening.getByText(words.t('dates.year.mark.done')).waitFor();
  await picture(page, '01-running', true);
  say('the year of a contract that runs is drawn and listed');
  const faults = await looksAt(page);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** What the drawing does by pointer, the list says: each date before and after, and why it is there. */
async function comparesBeforeAndAfter({ page, words }: Someone): Promise<void> {
  const { t, language } = words;
  await page.getByRole('button', { name: t('moving.see') }).click();
  const review = t('step.occurrence', { title: programmeWords(PROGRAMME, words).step('evaluation-partenaires'), n: 2 });
  const row = page.getByRole('dialog').getByRole('row').filter({ hasText: review });
  for (const day of ['2007-06-15', '2007-06-18']) await row.locator(`time[datetime="${day}"]`).waitFor();
  await row.getByText(t('date.insteadOf', { from: shortDate('2007-06-16', language, '2007-06-18') })).waitFor();
}

/** The AMAP three weeks late: 24 baskets instead of 26, and no week without food, since the grocery goes on. */
async function comparesWhatIf({ page, words }: Someone): Promise<void> {
  const { t } = words;
  await page.getByRole('button', { name: t('compare.open'), exact: true }).click();
  const column = (behaviour: string) =>
    page.getByRole('dialog').getByRole('region', { name: t(`calendar.behaviour.${behaviour}`), exact: true });
  await column('onTime').getByText(t('compare.nobodyLate')).waitFor();
  const baskets = programmeWords(PROGRAMME, words).step('paniers');
  await column('mixed')
    .getByText(t('result.fewer', { title: baskets, before: 26, after: 24 }))
    .waitFor();
  await column('mixed').getByText(t('compare.reviewsStay')).waitFor();
  await column('late')
    .getByText(words.like('compare.moves', 'count', 'title', 'date', 'days'))
    .waitFor();
}

/** The contract opens on 2 October 2006: nobody signs it the day before. */
async function refusesBeforeTheOpening({ page, words }: Someone): Promise<void> {
  const { t } = words;
  const field = page.getByLabel(t('calendar.signed'));
  await field.fill(inputDate(OPENED));
  // The key moves the S from where it is drawn.
  await page.locator(`[aria-valuetext="${longDate(OPENED, words.language)}"]`).waitFor();
  await handleOf(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByText(words.like('moving.refused.beforeOpening', 'date')).first().waitFor();
  if ((await field.inputValue()) !== inputDate(OPENED)) throw new Error('The refused day was taken all the same.');
}

async function breaksNothing(page: Page): Promise<void> {
  const faults = await accessFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await still(page);
  faults.push(...(await accessFaults(page)));
  await page.emulateMedia({ colorScheme: 'light' });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function designer({ browser, picture, say }: Stage): Promise<void> {
  const odile = await enter(browser, COORDINATOR, { reducedMotion: 'reduce' });
  const { page, words } = odile;
  const { t } = words;
  await page.goto(`/modeles?partir=${PROGRAMME}`);
  await page.waitForURL(/\/modeles\/[0-9a-f-]{32,36}/);
  await page.goto(`${new URL(page.url()).pathname}/calendrier`);
  await page.getByLabel(t('preview.opened')).fill(inputDate(OPENED));
  await page.getByLabel(t('calendar.signed')).fill(inputDate(SIGNED));
  await showsReviews(odile, REVIEWS);
  await drags(page, 1);
  await showsReviews(odile, REVIEWS_A_DAY_LATER);
  await picture(page, '01-dragged');
  await handleOf(page).focus();
  await page.keyboard.press('ArrowLeft');
  await showsReviews(odile, REVIEWS);
  say('dragged and moved by key');
  await changesARuleFromItsBar(odile);
  await picture(page, '02-rule');
  say('the rule of the reviews changed from a bar');
  await lightsTogether(odile);
  await picture(page, '03-lit');
  await keepsWhatIsLookedAt(odile);
  say('a date lights its bar and its line; canvas, plan and calendar show what is looked at');
  await breaksNothing(page);
}

/** From the second review to its rule, which is set to every three months and back. */
async function changesARuleFromItsBar({ page, words }: Someone): Promise<void> {
  const { t } = words;
  await page.locator('#all-dates-list button').first().focus();
  await page.keyboard.press('3');
  // The drawing is one picture: its marks are pressed with the mouse, and the list is their way by key.
  await page.locator('svg [data-step="evaluation-partenaires~2"]').first().dispatchEvent('click');
  await page.getByRole('button', { name: t('calendar.changeRule') }).click();
  await page.waitForFunction(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') !== null);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('3');
  // Two, five, eight and eleven months after 15 February 2007; 15 July is a Sunday.
  await showsReviews({ page, words, name: COORDINATOR }, ['2007-04-16', '2007-07-16', '2007-10-15', '2008-01-15']);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2');
  await showsReviews({ page, words, name: COORDINATOR }, REVIEWS);
}

const REVIEW = 'evaluation-partenaires';
/** It stands beside the last step of the programme. */
const SEMINAR = 'seminaire-final';

/** Bar, line and date beside light together: the second review with the second review, not with the first. */
async function lightsTogether({ page, words }: Someone): Promise<void> {
  const dates = page.getByRole('region', { name: words.t('inspector.series.computed') }).getByRole('listitem');
  const bar = (time: number) => page.locator(`svg [data-step="${REVIEW}~${time}"]`).first();
  const line = (time: number) => page.locator(`#all-dates-list li[data-step="${REVIEW}~${time}"]`).first();
  await dates.nth(1).hover();
  await isLit(bar(2), true);
  await isLit(line(2), true);
  await isLit(bar(1), false);
  await line(1).locator('button').focus();
  await isLit(bar(1), true);
  await isLit(dates.nth(0), true);
  await isLit(dates.nth(1), false);
  await bar(2).hover();
  await isLit(line(2), true);
  await isLit(dates.nth(1), true);
}

async function isLit(place: Locator, lit: boolean): Promise<void> {
  await place.and(place.page().locator(lit ? '[data-lit="true"]' : ':not([data-lit])')).waitFor({ state: 'attached' });
}

/** What is looked at in one view is chosen and in sight in each of the others, and back. */
async function keepsWhatIsLookedAt({ page, words }: Someone): Promise<void> {
  const { t } = words;
  const view = (name: string) =>
    page
      .getByRole('navigation', { name: t('editor.views') })
      .getByText(name)
      .click();
  const card = (step: string) => page.locator(`#canvas button[data-step="${step}"]`);
  await view(t('editor.view.canvas'));
  await isInSight(card(REVIEW).and(page.locator('[aria-pressed="true"]')));
  await view(t('plan.tab'));
  const row = page.locator(`#plan tr[data-step="${REVIEW}"][aria-selected="true"]`);
  await isInSight(row);
  await page
    .getByRole('region', { name: t('inspector.series.computed') })
    .getByRole('listitem')
    .nth(1)
    .hover();
  await isLit(row, true);
  const mode = (name: string) =>
    page
      .locator('#plan')
      .getByText(t(`plan.modes.${name}`), { exact: true })
      .click();
  await mode('dates');
  await isInSight(page.locator(`#plan tr[data-step="${REVIEW}~1"][aria-selected="true"]`));
  await mode('tree');
  const closing = page.locator('#plan tr[data-kind="step"]').last();
  await closing.click();
  const last = (await closing.getAttribute('data-step')) ?? '';
  await view(t('editor.view.canvas'));
  await isInSight(card(last).and(page.locator('[aria-pressed="true"]')));
  await card(SEMINAR).click();
  await view(t('editorCalendar.view'));
  await page.locator(`#all-dates-list li[data-step="${SEMINAR}~1"] [aria-expanded="true"]`).waitFor();
  await isInSight(page.locator(`svg [data-step="${SEMINAR}~1"][data-selected="true"] circle`).first());
}

/** It can be seen and pressed where it is, once the view has come to rest. */
async function isInSight(place: Locator): Promise<void> {
  await place.page().waitForFunction(
    (shown) => {
      const { left, top, right, bottom } = shown?.getBoundingClientRect() ?? new DOMRect();
      const under = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return under !== null && (shown?.closest('[data-step]') ?? shown)?.contains(under) === true;
    },
    await place.elementHandle(),
  );
}

function handleOf(page: Page): Locator {
  return page.getByRole('slider').first();
}

/** Drags S so many days further, with the timeline wide open: a day is twenty pixels there. */
async function drags(page: Page, days: number): Promise<void> {
  await page.locator('#all-dates-list button').first().focus();
  await page.keyboard.press('1');
  const handle = handleOf(page);
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('S is not on the timeline.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 2, { steps: 2 });
  await page.mouse.move(x + days * 20, y + 2, { steps: 4 });
  await page.mouse.up();
}

/** The reviews of everybody stand in the list on these days. */
async function showsReviews({ page, words }: Someone, days: readonly string[]): Promise<void> {
  const { step } = programmeWords(PROGRAMME, words);
  for (const [place, day] of days.entries()) {
    const title = words.t('step.occurrence', { title: step('evaluation-partenaires'), n: place + 1 });
    const line = page.locator('#all-dates-list li').filter({ has: page.locator(`time[datetime="${day}"]`) });
    await line.filter({ hasText: title }).first().waitFor();
  }
}
