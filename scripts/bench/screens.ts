import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { exampleId } from '#api/examples/people';
import { browserPath } from '#embedded/browser';
import { startBuilt } from '#embedded/start-built';
import { type BareBrowser, openBareBrowser } from './bare-browser.ts';
import { largeTemplate } from './large-template.ts';
import { type Answer, answersOf, slowActs, summaryOf } from './screens/answers.ts';
import { measuresCalendar } from './screens/calendar.ts';
import { largestPaint } from './screens/measures.ts';
import { rateOf, speedOf } from './screens/phone.ts';
import { COORDINATOR, type Screen, screensOf } from './screens/screens.ts';

/*
 * `npm run bench:screens`: what somebody on a slow telephone waits for. Every screen with a processor as slow as that
 * of a telephone (`screens/phone.ts`): its largest paint on a first visit, and how long it takes to answer some sixty
 * acts there, each of which is named if it was slow; then the calendars of a programme of 40 steps and of a template of
 * 200, from a keystroke to the repainted dates. Real servers, a real browser. `npm run bench:screens -- board dates`
 * takes some screens only, `--only paints`, `answers` or `calendar` some measures, `--at http://localhost:3000` a Trame
 * that runs, `--slower 4` a processor that many times slower than this machine's, whatever that is.
 */
const VISITS = 3;
/** Long enough for the slowest page; nobody looks at it before. */
const VISIT_MS = 5_000;
const WAIT_MS = 60_000;
const STEPS = { programme: 40, template: 200 };
/** Two runs at one Trame draw two programmes. */
const PROGRAMME = `grand-modele-${process.pid}`;
const GOALS = { paint: 1_500, interaction: 100 };
const MEASURES = ['paints', 'answers', 'calendar'];
/** A machine is the same one while its speed changes by no more than a fifth. */
const STEADY = 0.2;
const MOST_TRIES = 3;

type Prepared = { contract: string; draft: string };

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string' },
    only: { type: 'string', multiple: true, default: MEASURES },
    slower: { type: 'string' },
  },
});
const stack = asked.at === undefined ? await startBuilt() : { publicUrl: asked.at, stop: async () => {} };
const browser = await chromium.launch({
  executablePath: await browserPath(),
  headless: true,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const bare = await openBareBrowser(await browserPath());
try {
  const { contract, draft } = await prepares(browser);
  const [load = 0] = loadavg();
  console.info(`Load of the machine ${load.toFixed(1)}.`);
  const screens = screensOf(contract).filter(({ name }) => names.length === 0 || names.includes(name));
  if (asked.only.includes('paints'))
    for (const screen of screens) sayPaint(screen, await onThePhone((slower) => paints(bare, screen, slower)));
  if (asked.only.includes('answers'))
    for (const screen of screens) sayAnswers(screen, await onThePhone((slower) => answers(browser, screen, slower)));
  if (asked.only.includes('calendar')) await calendars(browser, draft);
} finally {
  await bare.close();
  await browser.close();
  await stack.stop();
}

/**
 * Measures something on the phone. How fast the machine is is asked before and after: neighbours come and go. Where it
 * became another one meanwhile, the figure is of no phone, and is taken again.
 */
async function onThePhone<Found>(measure: (slower: number) => Promise<Found>): Promise<Found> {
  if (asked.slower !== undefined) return measure(Number(asked.slower));
  for (let tries = 1; ; tries += 1) {
    const before = await speed();
    const found = await measure(rateOf(before));
    const after = await speed();
    const isSteady = Math.abs(after - before) <= STEADY * before;
    const told = isSteady ? '' : ', not steady';
    console.info(`  speed of this machine ${before}, then ${after}: ${rateOf(before)} × slower${told}`);
    if (isSteady || tries === MOST_TRIES) return found;
  }
}

async function speed(): Promise<number> {
  const page = await windowOf(browser, null);
  const found = await speedOf(page);
  await page.context().close();
  return found;
}

async function windowOf(open: Browser, person: string | null, size = { width: 1440, height: 900 }): Promise<Page> {
  const context = await open.newContext({ baseURL: stack.publicUrl, locale: 'fr-FR', viewport: size });
  context.setDefaultTimeout(WAIT_MS);
  // The loader of TypeScript gives functions their names by a helper: what runs in a page must find it there.
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  const page = await context.newPage();
  if (person !== null)
    await context.request.post('/api/v1/session', { data: { person }, headers: { origin: stack.publicUrl } });
  return page;
}

/** A rehearsal to look at, a programme of 40 steps, and a template of 200 that is being drawn. */
async function prepares(open: Browser): Promise<Prepared> {
  const { request } = (await windowOf(open, COORDINATOR)).context();
  let calls = 0;
  const post = async (path: string, data: unknown) => {
    calls += 1;
    const headers = { origin: stack.publicUrl, 'idempotency-key': `bench-screens-of-${process.pid}-${calls}` };
    const answer = await request.post(`/api/v1${path}`, { data, headers });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; revision: number };
  };
  const draws = (steps: number, id: string) =>
    post('/templates', { template: JSON.stringify({ ...largeTemplate(steps), id }) });
  const programme = await draws(STEPS.programme, PROGRAMME);
  await post(`/templates/${programme.id}/publish`, { revision: programme.revision });
  const { id: draft } = await draws(STEPS.template, `tres-${PROGRAMME}`);
  const seats = [
    ['beneficiaires', 'Samira Holveck'],
    ['beneficiaires', 'Aïcha Bernouin'],
    ['animateurs', 'Claire Vonderscher'],
    ['ville', 'Solène Mittelbrunn'],
  ] as const;
  const parties = seats.map(([role, name]) => ({ role, person: exampleId(`person/${name}`) }));
  const { id: contract } = await post('/contracts', {
    programme: 'mulhouse-csm',
    title: 'Groupe du canal',
    rehearsal: true,
    parties,
  });
  await post(`/contracts/${contract}/launch`, undefined);
  return { contract, draft };
}

/** First visits with nothing kept, which nobody watches: when the largest thing stood there, the middle of them. */
async function paints(unwatched: BareBrowser, { name, path, person, size }: Screen, slower: number): Promise<number> {
  const page = await windowOf(browser, person);
  const [cookie] = await page.context().cookies();
  await page.context().close();
  const visit = {
    ...{ url: `${stack.publicUrl}${path}`, cookie: cookie ? `${cookie.name}=${cookie.value}` : null, size },
    ...{ slower, forMs: VISIT_MS, script: `(${largestPaint.toString()})()` },
  };
  const times: number[] = [];
  while (times.length < VISITS) {
    const { paint, isWhole } = (await unwatched.visit(visit)) as Awaited<ReturnType<typeof largestPaint>>;
    if (!isWhole) throw new Error(`${name} was not there after ${VISIT_MS} ms`);
    times.push(paint);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(VISITS / 2)] ?? 0;
}

async function answers(open: Browser, screen: Screen, slower: number): Promise<Answer[]> {
  const page = await windowOf(open, screen.person, screen.size);
  const found = await answersOf(page, screen, slower);
  await page.context().close();
  return found;
}

async function calendars(open: Browser, draft: string): Promise<void> {
  const { programme, template } = STEPS;
  const kinds = [
    { what: `calendar of a programme of ${programme} steps`, path: `/programmes/${PROGRAMME}`, goal: 50 },
    { what: `designer's calendar of ${template} steps`, path: `/modeles/${draft}/calendrier`, goal: 150 },
  ];
  for (const { what, path, goal } of kinds) {
    const measure = async (slower: number) => {
      const page = await windowOf(open, COORDINATOR);
      const found = await measuresCalendar(page, path, slower);
      await page.context().close();
      return found;
    };
    const { p50, p95 } = await measure(1);
    const over = p50 > goal ? '  over' : '';
    console.info(`${what}: keystroke to repainted dates p50 ${p50} ms, p95 ${p95} ms (goal ≤ ${goal} ms)${over}`);
    const phone = await onThePhone(measure);
    console.info(`    on the phone p50 ${phone.p50} ms, p95 ${phone.p95} ms`);
  }
}

function sayPaint({ name }: Screen, paint: number): void {
  const over = paint > GOALS.paint ? '  over' : '';
  console.info(
    `${name.padEnd(16)} largest paint ${`${Math.round(paint)}`.padStart(5)} ms (goal ≤ ${GOALS.paint})${over}`,
  );
}

function sayAnswers({ name }: Screen, found: readonly Answer[]): void {
  const { p50, p98, worst, count } = summaryOf(found);
  const over = p98 > GOALS.interaction ? '  over' : '';
  console.info(
    `${name.padEnd(16)} ${count} acts: p50 ${p50}, p98 ${p98} (goal ≤ ${GOALS.interaction}), worst ${worst} ms${over}`,
  );
  for (const slow of slowActs(found, GOALS.interaction)) console.info(`    ${slow}`);
}
