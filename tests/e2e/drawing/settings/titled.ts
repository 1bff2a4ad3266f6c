import type { Localised } from '#schema/primitives';
import type { Desk } from '../desk.ts';

/** Choices, criteria, levels: their titles in order. */
export async function setTitled(desk: Desk, key: string, things: readonly { title: Localised }[]): Promise<void> {
  await desk.items(key, things, (thing, item) => desk.localised(`${item}.title`, thing.title));
}
