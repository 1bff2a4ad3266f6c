import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { TemplateNode } from '#schema/template';
import type { Words } from '../words.ts';
import { drawnThings } from './drawn-things.ts';
import { freeNear, groundToHold } from './free-spot.ts';
import type { MouseHand } from './mouse-hand.ts';
import { boxOf, drag, isInside, isOpen, middle, middleOf, onPath, rests, type Spot, within } from './pointer.ts';

/** So many notches of the wheel, and so many times the ground is held and moved, before one gives up. */
const MOST_TURNS = 24;
const MOST_DRAGS = 4;
/** Nearer to an edge than this, the canvas moves along with what is drawn there. */
const EDGE = 42;
/** Cards from here on are read, from there on their ports are held. */
export const READ = 84;
export const HELD = 108;

/** How large cards must be, and the port that is to be pressed: nothing lies over it. */
type Near = { width?: number; holds?: Locator | null };

export type DrawingBoard = ReturnType<typeof drawingBoard>;

/** The canvas in the hand of somebody with a mouse: what they point at is brought into view first, as they would. */
export function drawingBoard(hand: MouseHand, words: Words) {
  const { page, counted } = hand;
  const things = drawnThings(page, words);
  const { canvas, cardOf } = things;
  const moving = canvas.locator('.react-flow__viewport');
  const spotsOf = (targets: readonly Locator[]) => Promise.all(targets.map(async (one) => middle(await boxOf(one))));
  const widthOf = async (targets: readonly Locator[]) =>
    Math.min(...(await Promise.all(targets.map(async (one) => (await boxOf(one)).width))));

  async function drags(from: Spot, to: Spot): Promise<void> {
    await drag(page, from, to);
    counted('drag');
  }

  async function areNear(targets: readonly Locator[], { width = 0, holds = null }: Near): Promise<boolean> {
    const pane = within(await boxOf(canvas), EDGE);
    for (const target of holds === null ? targets : [...targets, holds]) {
      const box = await target.boundingBox();
      const isLarge = box !== null && (target === holds || box.width >= width);
      if (!isLarge || !isInside(middle(box), pane) || !(await isOpen(target))) return false;
    }
    return true;
  }

  async function seesAll(): Promise<void> {
    await hand.press(canvas.getByRole('button', { name: `${words.t('canvas.key.fit')} (1)`, exact: true }));
    await rests(moving);
  }

  /** Turns the wheel over the place between some cards until they are large enough. */
  async function comesNear(targets: readonly Locator[], width: number): Promise<void> {
    const place = middleOf(await spotsOf(targets));
    await page.mouse.move(place.x, place.y);
    counted('wheel');
    for (let turns = 0; turns < MOST_TURNS && (await widthOf(targets)) < width; turns += 1) {
      await page.mouse.wheel(0, -60);
      await rests(moving);
    }
  }

  /** Drags the ground so that cards come to stand in the middle of the canvas. */
  async function pans(targets: readonly Locator[]): Promise<void> {
    const [from, to] = [middleOf(await spotsOf(targets)), middle(await boxOf(canvas))];
    const held = await canvas.evaluate(groundToHold, { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) });
    if (held === null) throw new Error('no ground to hold');
    await drags(held.from, held.to);
    await rests(moving);
  }

  /** Cards come into view, as large as is needed: all of the drawing first, then nearer, then to the middle. */
  async function brings(targets: readonly Locator[], near: Near = {}): Promise<void> {
    const { width = 0 } = near;
    // What was chosen last may still be coming into view.
    await rests(moving);
    if (await areNear(targets, near)) return;
    await seesAll();
    if (await areNear(targets, near)) return;
    if ((await widthOf(targets)) < width) await comesNear(targets, width);
    for (let tries = 0; tries < MOST_DRAGS; tries += 1) {
      if (await areNear(targets, near)) return;
      await pans(targets);
    }
    throw new Error(`${targets.join(' and ')} do not come near enough together`);
  }

  return {
    ...things,
    drags,
    brings,
    rests: () => rests(moving),
    /** A phase or a group comes into view, with room for a card in it. */
    async bringsRoom(place: Locator): Promise<void> {
      const found = await place.evaluate(freeNear, middle(await boxOf(place)));
      if (found?.isRoomy !== true) await seesAll();
    },
    /** A spot of a phase or a group where a card has room, as near as possible to a wanted one. */
    async freeSpot(near: Spot, within: Locator): Promise<Spot> {
      const found = await within.evaluate(freeNear, near);
      assert.ok(found, `a free place near ${near.x}, ${near.y}`);
      return found;
    },
    /** A spot of the arrow from one step to another that was drawn last. */
    async spotOn(from: TemplateNode, to: TemplateNode): Promise<Spot> {
      await brings([cardOf(from), cardOf(to)], { width: HELD });
      const spot = await things.arrowsOf(from, to).last().evaluate(onPath);
      if (spot === null) throw new Error(`the arrow ${from.id} > ${to.id} cannot be pointed at`);
      return spot;
    },
  };
}
