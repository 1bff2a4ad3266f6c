import type { Localised } from '#schema/primitives';
import type { Desk } from '../desk.ts';

type Thing = { title: Localised };

/** Choices, criteria, levels: their titles in order. Where there are none yet, all of them are pasted at once. */
export async function setTitled(desk: Desk, key: string, things: readonly Thing[]): Promise<void> {
  await pasteTitled(desk, key, things, ({ title }) => [title.fr, title.en ?? '']);
  await desk.items(key, things, (thing, item) => desk.localised(`${item}.title`, thing.title));
}

/** The rows of a table, pasted into the first line of a list that has none yet. */
export async function pasteTitled<T extends Thing>(
  desk: Desk,
  key: string,
  things: readonly T[],
  cellsOf: (thing: T) => readonly string[],
): Promise<void> {
  const lines = (await desk.reach(key)).locator('ul').first().locator('> li');
  if (things.length < 2 || (await lines.count()) > 1) return;
  if ((await lines.count()) === 0) await desk.items(key, things.slice(0, 1), async () => {});
  await desk.fills(`${key}.0.title`, things.map(cellsOf));
  await lines.nth(things.length - 1).waitFor();
}
