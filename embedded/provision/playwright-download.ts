import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { within } from '../time-limit.ts';
import { chromiumInCaches } from './chromium-caches.ts';

const ANSWER_LIMIT_MS = 4000;

/** Lets Playwright download its Chromium, after making sure that its server answers: by itself it would try for minutes. */
export async function downloadChromium(limitMs: number): Promise<readonly string[]> {
  const asked = fetch('https://cdn.playwright.dev/', { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
  await within(ANSWER_LIMIT_MS, 'cdn.playwright.dev did not answer', asked);
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const { code, output } = await runCommand(process.execPath, [cli, 'install', 'chromium'], limitMs);
  if (code !== 0) throw new Error(`Playwright could not install Chromium: ${output.trim().slice(-300)}`);
  return chromiumInCaches();
}
