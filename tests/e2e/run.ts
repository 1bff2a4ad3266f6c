import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { within } from '#embedded/time-limit';
import { openBrowser } from './browser.ts';
import { findJourneys } from './find-journeys.ts';
import { type Journey, OUTPUT, stageOf } from './journey.ts';
import { languageFaults } from './language-faults.ts';
import { runningStack, startStack } from './stack.ts';

/*
 * `npm run e2e`: every journey, or those whose names begin as said: `npm run e2e -- mulhouse keyboard`. One Trame is
 * started for all; with `--at http://localhost:3000` they live on one that runs; `--but NAME` leaves some out.
 * Pictures are in test-output/e2e.
 */
type Result = { name: string; seconds: number; fault: string | null };

const { journeys, at } = await asked(process.argv.slice(2));
const stack = at === null ? await startStack() : runningStack(at);
const results: Result[] = [];
try {
  for (const [name, journey] of journeys) {
    const begun = performance.now();
    console.info(`${name}: ${journey.says}`);
    const fault = await live(name, journey);
    const result = { name, seconds: (performance.now() - begun) / 1000, fault };
    results.push(result);
    say(result);
    keepCounts();
  }
} finally {
  await stack.stop();
}
const failed = results.filter(({ fault }) => fault !== null);
console.info(`${results.length - failed.length} of ${results.length} journeys came to their end.`);
for (const one of failed) say(one);
process.exit(failed.length === 0 ? 0 : 1);

async function asked(args: readonly string[]): Promise<{ journeys: [string, Journey][]; at: string | null }> {
  const { values, positionals: names } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { at: { type: 'string' }, but: { type: 'string', multiple: true, default: [] } },
  });
  const at = values.at ?? null;
  const found = await findJourneys();
  const unknown = [...names, ...values.but].filter((name) => !found.some(([one]) => one.startsWith(name)));
  const all = found.filter(([one]) => !values.but.some((name) => one.startsWith(name)));
  if (unknown.length > 0) {
    console.error(`No journey named ${unknown.join(', ')}. There are: ${found.map(([name]) => name).join(', ')}.`);
    process.exit(2);
  }
  const journeys = names.length === 0 ? all : all.filter(([name]) => names.some((one) => name.startsWith(one)));
  return { journeys, at };
}

/** What broke, or null. A journey has a time, and ends with its browser whatever happens. */
async function live(name: string, { told, minutes }: Journey): Promise<string | null> {
  const folder = join(OUTPUT, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser(stack.publicUrl);
  try {
    const stage = stageOf(name, browser, stack.publicUrl);
    await within(minutes * 60_000, 'The journey did not come to its end', told(stage));
    const strange = browser.watched.flatMap(({ language, seen }) => languageFaults(seen, language));
    const faults = [...browser.complaints, ...new Set(strange)];
    return faults.length === 0 ? null : faults.join('\n');
  } catch (error) {
    await browser.pictures(folder).catch(() => {});
    return [error instanceof Error ? (error.stack ?? error.message) : String(error), ...browser.complaints].join('\n');
  } finally {
    await browser.close();
  }
}

/** What became of one journey: said when it ends, and again at the end when it broke. */
function say({ name, seconds, fault }: Result): void {
  console.info(`${fault === null ? 'ok    ' : 'FAILED'} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`);
  if (fault !== null) console.error(`${fault.replaceAll(/^/gm, '       ')}\n       Pictures: ${join(OUTPUT, name)}`);
}

/** How many journeys came to their end so far, and why the others did not, for whoever adds up several runs. */
function keepCounts(): void {
  const file = process.env['COUNTS_FILE'];
  if (file === undefined) return;
  const faults = results.flatMap(({ name, fault }) => (fault === null ? [] : [`${name}\n${fault}`]));
  writeFileSync(file, JSON.stringify({ passed: results.length - faults.length, failed: faults.length, faults }));
}
