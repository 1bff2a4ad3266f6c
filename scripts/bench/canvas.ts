import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { browserPath } from '#embedded/browser';
import { projectRoot } from '#embedded/folder';
import { workOfFrames } from './frame-work.ts';

// `npm run bench:canvas`: the canvas of the designer beside plain React Flow with the same nodes, in one run and one
// browser, in turns: how soon it opens, what frames cost while it is moved and while a card is dragged; and "Ranger".
//
// What is compared of frames is the work of the processor for each of them (`bench/frame-work.ts` says why), of all
// rounds together: the 95th hundredth, and the mean beside it. The time between frames as a clock saw it stands in
// brackets: it says what somebody at this machine would have seen, with all that it did meanwhile.
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const OPENED = [100, 500, 'heavy'] as const;
const MOVED = [500, 2_000];

type View = 'ours' | 'plain';
type Movement = 'panned' | 'dragged';
/** Of each frame: what the processor spent on it, and how long it took. */
type Frames = { work: number[]; clock: number[] };
type OnPage = {
  undoOnCanvas?: () => void;
  bench?: {
    openMs: number;
    panned: () => Promise<number[]>;
    dragged: () => Promise<number[]>;
    stands: () => Promise<void>;
  };
};

const folder = mkdtempSync(join(tmpdir(), 'trame-bench-canvas-'));
const root = join(projectRoot(), 'scripts/bench/canvas-page');
await build({
  root,
  logLevel: 'error',
  plugins: [react()],
  build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
});
const server = await preview({
  root,
  logLevel: 'error',
  build: { outDir: folder },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
  page.setDefaultTimeout(120_000);
  for (const steps of OPENED) await openings(page, steps);
  for (const steps of MOVED) for (const zoom of ['near', 'all'] as const) await movements(page, steps, zoom);
  await tidying(page, 500);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function openings(page: Page, steps: number | 'heavy'): Promise<void> {
  const times: Record<View, number[]> = { ours: [], plain: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const view of ['ours', 'plain'] as const) times[view].push(await open(page, view, steps));
  const what = steps === 'heavy' ? 'a template of nearly 2 MB, read' : `${steps} steps`;
  console.info(`open, ${what}: ours ${ms(median(times.ours))}, plain ${ms(median(times.plain))}`);
}

async function movements(page: Page, steps: number, zoom: 'near' | 'all'): Promise<void> {
  const found = { ours: noFrames(), plain: noFrames() };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const view of ['ours', 'plain'] as const)
      for (const movement of ['dragged', 'panned'] as const) {
        await open(page, view, steps);
        if (zoom === 'all') await page.click('.react-flow__controls-fitview, [aria-label$="(1)"]');
        // The mouse of the browser itself leaves the page: it would be looked for under the moving cards in each frame.
        await page.mouse.move(-1, -1);
        await stands(page);
        const frames = found[view][movement];
        frames.work.push(
          ...(await workOfFrames(browser, page, async () => {
            frames.clock.push(
              ...(await page.evaluate((name) => (globalThis as OnPage).bench?.[name]() ?? [], movement)),
            );
          })),
        );
      }
  for (const movement of ['panned', 'dragged'] as const) {
    const [ours, plain] = [found.ours[movement], found.plain[movement]];
    const [work, than] = [p95(ours.work), p95(plain.work)];
    const means = `mean ours ${mean(ours.work).toFixed(1)}, plain ${mean(plain.work).toFixed(1)} ms`;
    const clock = `by the clock ${ms(p95(ours.clock))}, ${ms(p95(plain.clock))}`;
    console.info(
      `${movement}, ${steps} steps, ${zoom}: p95 ours ${work.toFixed(1)}, plain ${than.toFixed(1)} ms, ratio ${(work / than).toFixed(2)}; ${means} (${clock})`,
    );
  }
}

function noFrames(): Record<Movement, Frames> {
  return { panned: { work: [], clock: [] }, dragged: { work: [], clock: [] } };
}

async function tidying(page: Page, steps: number): Promise<void> {
  const times: number[] = [];
  let longest = 0;
  await open(page, 'ours', steps);
  await stands(page);
  const button = page.locator('[aria-label^="Ranger"]');
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    const begun = performance.now();
    await button.click();
    await page.waitForSelector('[aria-label^="Ranger"][aria-busy="false"]');
    times.push(performance.now() - begun);
    longest = Math.max(longest, ...(await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)));
    await page.evaluate(() => (globalThis as OnPage).undoOnCanvas?.());
    await stands(page);
  }
  const [first = 0, ...later] = times;
  console.info(
    `Ranger, ${steps} steps: first ${ms(first)} (its worker starts), then ${ms(median(later))}; longest task ${ms(longest)}`,
  );
}

async function open(page: Page, view: View, steps: number | 'heavy'): Promise<number> {
  await page.goto(`${address}?view=${view}&steps=${steps}`);
  await page.waitForFunction(() => (globalThis as OnPage).bench !== undefined);
  return page.evaluate(() => (globalThis as OnPage).bench?.openMs ?? 0);
}

/** Waits until the view has come to rest, and what it brought with it (problems, dates) is drawn. */
async function stands(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as OnPage).bench?.stands());
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, one) => sum + one, 0) / times.length;
}

function p95(frames: readonly number[]): number {
  return [...frames].sort((one, other) => one - other)[Math.floor(frames.length * 0.95)] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
