import type { Page } from 'playwright-core';
import { inputDate } from '../../../../designer/src/locales/dates.ts';
import { seat } from '../../forms.ts';
import type { Stage } from '../../journey.ts';
import type { Someone } from '../../someone.ts';
import { BY_TELEPHONE, PEOPLE, roleTitle, type Table } from './table.ts';

/** The real dates of Mulhouse: the contract was signed on 18 December 2008. */
export const OPENED = '2008-10-01';
export const SIGNED = '2008-12-18';
export const PLANNED = '2008-12-29';
export const REVIEWED = '2009-03-18';
export const ENDED = '2009-06-18';

/** From the gallery to the year of the programme: the signature of 2008 gives the dates of 2008 and 2009. */
export async function looksAtTheYear({ picture }: Stage, { page, words: { t, like } }: Someone): Promise<void> {
  await page.goto('/programmes');
  const programme = page.getByRole('article', { name: /Mulhouse/ });
  await programme.getByText(like('programmes.months', 'count')).waitFor();
  await picture(page, '01-gallery', true);
  await programme.getByRole('link', { name: t('programmes.seeYear') }).click();
  await page.getByLabel(t('calendar.signed')).fill(inputDate(SIGNED));
  await page.getByLabel(t('preview.opened')).fill(inputDate(OPENED));
  for (const date of [PLANNED, REVIEWED, ENDED]) await dateInList(page, date).first().waitFor();
  await picture(page, '02-year');
}

function dateInList(page: Page, date: string) {
  return page.locator(`#all-dates-list time[datetime="${date}"]`);
}

/** A rehearsal that begins in October 2008, with six people with a browser of their own and one without an address. */
export async function launches(
  stage: Stage,
  table: Pick<Table, 'words' | 'title'>,
  { page }: Someone,
): Promise<string> {
  const { t } = table.words;
  await page.getByRole('link', { name: t('contracts.new') }).click();
  await page.getByLabel(t('newContract.name')).fill(table.title);
  const { samira, aicha, zoe, claire, mehdi, solene } = PEOPLE;
  await seat(page, roleTitle(table, 'beneficiaires'), [samira, aicha, zoe, BY_TELEPHONE]);
  await seat(page, roleTitle(table, 'animateurs'), [claire, mehdi]);
  await seat(page, roleTitle(table, 'ville'), [solene]);
  await page.getByRole('switch', { name: t('newContract.rehearsal') }).check({ force: true });
  await page.getByLabel(t('newContract.startsOn')).fill(inputDate(OPENED));
  await stage.picture(page, '04-new-contract', true);
  await page.getByRole('button', { name: t('newContract.launchRehearsal') }).click();
  await page.waitForURL(/\/contrats\/[0-9a-f]{32}$/);
  await page.getByRole('region', { name: t('clock.title') }).waitFor();
  await stage.picture(page, '05-launched', true);
  return page.url().slice(-32);
}
