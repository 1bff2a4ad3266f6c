import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { exampleId } from '#api/examples/people';
import { sourceEntries } from '#embedded/apps/entries';
import { browserPath } from '#embedded/browser';
import { projectRoot } from '#embedded/folder';
import { startTrame } from '#embedded/start';
import { type BareBrowser, openBareBrowser } from './bare-browser.ts';
import { largeTemplate } from './large-template.ts';
import { interactions, largestPaint, repaints, watchInteractions, watchRepaints } from './screen-measures.ts';

/*
 * `npm run bench:screens`: what somebody on a slow telephone waits for. Every main screen with a processor four times
 * slower: its largest paint on a first visit, and how long it takes to answer a key or a press; then the calendar of a
 * programme of 40 steps, from a keystroke to the repainted dates. Real servers, a real browser.
 */
const SLOWER = 4;
const VISITS = 3;
/** Long enough for the slowest page; nobody looks at it before. */
const VISIT_MS = 5_000;
const EDITS = 100;
const STEPS = 40;
const WAIT_MS = 60_000;
const COORDINATOR = exampleId('person/Solène Mittelbrunn');
const RESIDENT = exampleId('person/Samira Holveck');
const GOALS = { paint: 1_500, interaction: 100, repaint: 50 };

type Screen = { name: string; path: string; person: string };
type Row = { what: string; paint: number; p50: number; p98: number; count: number };

const folder = mkdtempSync(join(tmpdir(), 'trame-bench-screens-'));
const root = projectRoot();
const trame = await startTrame({
  dir: folder,
  env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  say: () => {},
  entries: () => sourceEntries(root),
  prepare: () => build({ root: join(root, 'designer'), logLevel: 'error' }),
});
const browser = await chromium.launch({
  executablePath: await browserPath(),
  headless: true,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const bare = await openBareBrowser(await browserPath());
try {
  const contract = await prepares(browser);
  const rows: Row[] = [];
  for (const screen of screensOf(contract))
    rows.push({ ...(await measuresAnswers(browser, screen)), paint: await paints(bare, screen) });
  report(rows);
  for (const rate of [1, SLOWER]) await measuresCalendar(browser, rate);
} finally {
  await bare.close();
  await browser.close();
  await trame.stop();
  rmSync(folder, { recursive: true, force: true });
}

function screensOf(contract: string): Screen[] {
  const room = `/contrats/${contract}`;
  return [
    { name: 'sign in', path: '/entrer', person: '' },
    { name: 'board', path: '/tableau', person: COORDINATOR },
    { name: 'contracts', path: '/contrats', person: COORDINATOR },
    { name: 'gallery', path: '/programmes', person: COORDINATOR },
    { name: 'calendar', path: '/programmes/alsace-csm-personne', person: COORDINATOR },
    { name: 'new contract', path: '/contrats/nouveau?programme=mulhouse-csm', person: COORDINATOR },
    { name: 'room', path: room, person: COORDINATOR },
    { name: 'drawing', path: `${room}/schema`, person: COORDINATOR },
    { name: 'promises', path: `${room}/engagements`, person: COORDINATOR },
    { name: 'journal', path: `${room}/journal`, person: COORDINATOR },
    { name: 'dates', path: `${room}/dates`, person: COORDINATOR },
    { name: 'own page', path: '/moi', person: RESIDENT },
    { name: 'own plan', path: '/moi/plan', person: RESIDENT },
    { name: 'own reminders', path: '/moi/rappels', person: RESIDENT },
  ];
}

async function windowOf(open: Browser, person: string): Promise<Page> {
  const context = await open.newContext({
    baseURL: trame.publicUrl,
    locale: 'fr-FR',
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(WAIT_MS);
  // The loader of TypeScript gives functions their names by a helper: what runs in a page must find it there.
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  const page = await context.newPage();
  if (person !== '')
    await context.request.post('/api/v1/session', { data: { person }, headers: { origin: trame.publicUrl } });
  return page;
}

/** A rehearsal to look at, and a programme of 40 steps. Gives the contract. */
async function prepares(open: Browser): Promise<string> {
  const { request } = (await windowOf(open, COORDINATOR)).context();
  const post = async (path: string, data: unknown) => {
    const headers = { origin: trame.publicUrl, 'idempotency-key': `bench-screens-${path.replaceAll(/[^a-z]/g, '')}` };
    const answer = await request.post(`/api/v1${path}`, { data, headers });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; revision: number };
  };
  const { id: draft, revision } = await post('/templates', { template: JSON.stringify(largeTemplate(STEPS)) });
  await post(`/templates/${draft}/publish`, { revision });
  const seats = [
    ['beneficiaires', 'Samira Holveck'],
    ['beneficiaires', 'Aïcha Bernouin'],
    ['animateurs', 'Claire Vonderscher'],
    ['ville', 'Solène Mittelbrunn'],
  ] as const;
  const parties = seats.map(([role, name]) => ({ role, person: exampleId(`person/${name}`) }));
  const { id } = await post('/contracts', {
    programme: 'mulhouse-csm',
    title: 'Groupe du canal',
    rehearsal: true,
    parties,
  });
  await post(`/contracts/${id}/launch`, undefined);
  return id;
}

async function slowed(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** First visits with nothing kept, which nobody watches: when the largest thing stood there, the middle of them. */
async function paints(unwatched: BareBrowser, { name, path, person }: Screen): Promise<number> {
  const page = await windowOf(browser, person);
  const [cookie] = await page.context().cookies();
  await page.context().close();
  const visit = {
    ...{ url: `${trame.publicUrl}${path}`, cookie: cookie ? `${cookie.name}=${cookie.value}` : null },
    ...{ slower: SLOWER, forMs: VISIT_MS, script: `(${largestPaint.toString()})()` },
  };
  const times: number[] = [];
  while (times.length < VISITS) {
    const { paint, isWhole } = (await unwatched.visit(visit)) as Awaited<ReturnType<typeof largestPaint>>;
    if (!isWhole) throw new Error(`${name} was not there after ${VISIT_MS} ms`);
    times.push(paint);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(VISITS / 2)] ?? 0;
}

/** What people do on any page: walking with Tab, pressing, typing, opening the palette. */
async function measuresAnswers(open: Browser, { name, path, person }: Screen): Promise<Omit<Row, 'paint'>> {
  const page = await windowOf(open, person);
  await page.addInitScript(watchInteractions);
  await slowed(page, SLOWER);
  await page.goto(path, { waitUntil: 'load' });
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  for (let stop = 0; stop < 25; stop++) await page.keyboard.press('Tab');
  const field = page.locator('main input[type="text"], main input[type="search"], main input:not([type])').first();
  if (await field.isVisible()) await field.pressSequentially('mulhouse');
  for (const opener of (await page.locator('main [aria-expanded="false"]:visible').all()).slice(0, 4)) {
    await opener.click({ timeout: 2_000 }).catch(() => {});
    await page.keyboard.press('Escape');
  }
  for (const key of ['Control+K', 'm', 'u', 'l', 'Escape', '?', 'Escape']) await page.keyboard.press(key);
  const { p50, p98, count } = await page.evaluate(interactions);
  await page.context().close();
  return { what: name, p50, p98, count };
}

async function measuresCalendar(open: Browser, rate: number): Promise<void> {
  const page = await windowOf(open, COORDINATOR);
  await page.addInitScript(watchRepaints);
  await page.goto('/programmes/grand-modele', { waitUntil: 'load' });
  await page.locator('#all-dates-list time').first().waitFor();
  await slowed(page, rate);
  const field = page.locator('form input[inputmode="numeric"]').first();
  await field.click();
  for (let edit = 0; edit < EDITS; edit++) {
    await field.fill(`${String(1 + (edit % 28)).padStart(2, '0')}/0${1 + (edit % 9)}/2027`);
    await page.waitForFunction((done) => (globalThis as { repaints?: number[] }).repaints?.length === done, edit + 1);
  }
  const { p50, p95 } = await page.evaluate(repaints);
  console.info(
    `calendar of ${STEPS} steps, ${rate} × slower: keystroke to repainted dates p50 ${p50} ms, p95 ${p95} ms` +
      (rate === 1 ? ` (goal ≤ ${GOALS.repaint} ms)` : ''),
  );
  await page.context().close();
}

function report(rows: readonly Row[]): void {
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  console.info(
    `Processor ${SLOWER} × slower; load of the machine ${load}. Goals: paint ≤ ${GOALS.paint} ms, p98 ≤ ${GOALS.interaction} ms.`,
  );
  console.info(
    `${'screen'.padEnd(16)}${'largest paint'.padStart(15)}${'answers p50'.padStart(13)}${'p98'.padStart(8)}${'of'.padStart(6)}`,
  );
  for (const { what, paint, p50, p98, count } of rows) {
    const isOver = paint > GOALS.paint || p98 > GOALS.interaction;
    console.info(
      `${what.padEnd(16)}${`${Math.round(paint)} ms`.padStart(15)}${`${p50} ms`.padStart(13)}${`${p98} ms`.padStart(8)}${String(count).padStart(6)}${isOver ? '  over' : ''}`,
    );
  }
}
