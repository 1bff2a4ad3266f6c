import type { Page } from 'playwright-core';
import { type Act, HELD_MS, PACE_MS, pointsAt, triesEverything, usesTheFrame } from './acts.ts';
import { lastAnswer, watchAnswers } from './measures.ts';
import { type Screen, stands } from './screens.ts';

/** One act, and how long the page took to answer it. */
export type Answer = { name: string; ms: number };

/**
 * One visit to a screen by somebody who begins as soon as it stands there, uses everything on it, then does what one
 * comes there for. No act waits for more than the answer to the one before.
 */
export async function answersOf(page: Page, screen: Screen, slower: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  const notes = async (name: string) => {
    await page.waitForTimeout(PACE_MS);
    answers.push({ name, ms: await page.evaluate(lastAnswer) });
  };
  const act: Act = {
    async presses(name, control) {
      await pointsAt(control);
      await page.mouse.down();
      await page.waitForTimeout(HELD_MS);
      await page.mouse.up();
      await notes(name);
    },
    async keys(name, ...keys) {
      for (const key of keys) {
        await page.keyboard.press(key);
        await notes(name);
      }
    },
    misses: (name) => console.info(`  not measured: ${name}`),
  };
  await page.addInitScript(watchAnswers);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(screen.path, { waitUntil: 'load' });
  await stands(page);
  await page.evaluate(lastAnswer);
  await usesTheFrame(page, act, screen.person !== null);
  await triesEverything(page, act, () => answers.length);
  await screen.does(page, act);
  return answers;
}

/** The middle, INP's p98 (of every fifty answers the slowest is left out) and the slowest. */
export function summaryOf(answers: readonly Answer[]): { p50: number; p98: number; worst: number; count: number } {
  const slowestFirst = answers.map(({ ms }) => ms).sort((one, other) => other - one);
  const at = (place: number) => slowestFirst[place] ?? 0;
  const count = answers.length;
  return { p50: at(Math.floor(count / 2)), p98: at(Math.floor(count / 50)), worst: at(0), count };
}

/** Acts that took longer than this, each once, with all the times it did. */
export function slowActs(answers: readonly Answer[], limit: number): string[] {
  const slow = new Map<string, number[]>();
  for (const { name, ms } of answers.toSorted((one, other) => other.ms - one.ms))
    if (ms > limit) slow.set(name, [...(slow.get(name) ?? []), ms]);
  return [...slow].map(([name, times]) => `${name}: ${times.join(', ')} ms`);
}
