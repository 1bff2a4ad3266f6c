import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DESK } from '../browser.ts';
import { type Journeys, OUTPUT, type Stage } from '../journey.ts';
import { looksAt, tooWide } from '../looks.ts';
import { cutOffOnPaper } from '../page-measures.ts';
import { rehearses } from '../rehearsal.ts';
import { settled } from '../settled.ts';
import { enter } from '../someone.ts';

/*
 * Every page with a real contract behind it, looked at like the states of the screens: WCAG 2.2 AA in light and dark
 * at a desk and on a telephone, narrow, in large letters, without movement; and on paper, where people print it.
 */
export const journeys: Journeys = {
  pages: { says: 'every page, with a real contract behind it', minutes: 20, told: everyPage },
};

const COORDINATOR = 'Solène Mittelbrunn';
const RESIDENT = 'Samira Holveck';
const SEATED = [
  { role: 'beneficiaires', name: RESIDENT },
  { role: 'beneficiaires', name: 'Jeannot Krantzel' },
  { role: 'animateurs', name: 'Claire Vonderscher' },
  { role: 'ville', name: COORDINATOR },
];
const ROOM = [
  '',
  '/schema',
  '/engagements',
  '/qui-voit-quoi',
  '/documents',
  '/messages',
  '/journal',
  '/dates',
  '/changements',
  '/resultats',
  '/table',
  '/une-page',
];
const BESIDE = [
  '/tableau',
  '/contrats',
  '/programmes',
  '/programmes/alsace-csm-personne',
  '/programmes/mulhouse-csm/versions/1',
  '/programmes/mulhouse-csm/versions/1/plan',
  '/programmes/mulhouse-csm/versions/1/calendrier',
  '/contrats/nouveau?programme=microcredit',
  '/nulle-part',
];
/** The designer on a programme of forty steps: its views, and the pages around it. */
const DESIGNER = ['', '/plan', '/calendrier', '/jouer', '/versions'];
const AROUND_IT = ['/modeles', '/modeles/regles', '/modeles/regles/PHASE_ORDER'];
const OWN = ['/moi', '/moi/plan', '/moi/rappels'];
/** What people print. */
const PRINTED = ['/programmes/alsace-csm-personne', '/une-page', '/moi/plan', '/documents'];
/** A sheet of A4 between its margins, in the pixels of a page: upright, and on its side for a year. */
const UPRIGHT = { width: 718, height: 1_040 };
const ON_ITS_SIDE = { width: 1_040, height: 718 };

async function everyPage(stage: Stage): Promise<void> {
  const solene = await enter(stage.browser, COORDINATOR, { reducedMotion: 'reduce' });
  const contract = await rehearses(solene, { programme: 'mulhouse-csm' }, SEATED);
  const faults = await looksAtAll(stage, solene.page, [
    ...BESIDE,
    ...ROOM.map((part) => `/contrats/${contract}${part}`),
  ]);
  const draft = await begins(solene.page, 'mulhouse-csm');
  faults.push(...(await looksAtAll(stage, solene.page, [...DESIGNER.map((view) => `${draft}${view}`), ...AROUND_IT])));
  const samira = await enter(stage.browser, RESIDENT, { reducedMotion: 'reduce' });
  faults.push(...(await looksAtAll(stage, samira.page, OWN)));
  if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.join('\n')}`);
}

/** Begins a draft from a programme. Gives its address. */
async function begins(page: Page, programme: string): Promise<string> {
  await page.goto(`/modeles?partir=${programme}`);
  await page.waitForURL(/\/modeles\/[0-9a-f-]{32,36}/);
  return new URL(page.url()).pathname;
}

async function looksAtAll({ say }: Stage, page: Page, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await settled(page);
    const isPrinted = PRINTED.some((printed) => path.endsWith(printed));
    const found = [...(await looksAt(page)), ...(isPrinted ? await onPaper(page) : [])];
    const name = path.replaceAll(/[0-9a-f]{32}/g, 'un').replaceAll(/[^a-z]+/g, '-');
    await page.screenshot({ path: join(OUTPUT, 'pages', `${name.slice(1)}.png`) });
    faults.push(...found.map((fault) => `${path}, ${fault}`));
  }
  say(`${paths.length} pages looked at`);
  return faults;
}

/** On paper nothing scrolls: whatever is cut off there is lost. */
async function onPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(page.url().includes('/programmes/') ? ON_ITS_SIDE : UPRIGHT);
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => matchMedia('print').matches);
  const faults = [...(await page.evaluate(cutOffOnPaper)), ...(await tooWide(page))];
  await page.emulateMedia({ media: null });
  await page.setViewportSize(DESK);
  return faults.map((fault) => `on paper: ${fault}`);
}
