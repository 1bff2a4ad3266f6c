import type { Locator, Page } from 'playwright-core';

export type Spot = { x: number; y: number };
type Box = Spot & { width: number; height: number };

export function middle({ x, y, width, height }: Box): Spot {
  return { x: x + width / 2, y: y + height / 2 };
}

export function middleOf(spots: readonly Spot[]): Spot {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

export function isInside({ x, y }: Spot, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The inside of a box, so far from its edges. */
export function within({ x, y, width, height }: Box, margin: number): Box {
  return { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** Where something is on the page. */
export async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${String(target)} is nowhere on the page`);
  return box;
}

/** Whether what a pointer would press at the middle of something is that thing, and nothing that lies over it. */
export function isOpen(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    return there !== null && element.contains(there);
  });
}

/** From one spot to another with the button held, at the pace of a hand: what is passed over has time to answer. */
export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** Waits until what moves stands still. */
export async function rests(moving: Locator): Promise<void> {
  await moving.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        let last = '';
        let same = 0;
        const look = () => {
          const now = element.getAttribute('style') ?? '';
          same = now === last ? same + 1 : 0;
          last = now;
          if (same === 4) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** A spot of an arrow on which nothing else lies. Runs in the page. */
export function onPath(arrow: Element): Spot | null {
  const path = arrow.querySelector<SVGPathElement>('.react-flow__edge-path');
  const matrix = path?.getScreenCTM();
  if (!path || !matrix) return null;
  const length = path.getTotalLength();
  for (let part = 1; part < 20; part += 1) {
    const share = 0.5 + (part % 2 === 0 ? -1 : 1) * Math.floor(part / 2) * 0.05;
    const { x, y } = path.getPointAtLength(length * share).matrixTransform(matrix);
    if (document.elementFromPoint(x, y)?.closest('.react-flow__edge') === arrow) return { x, y };
  }
  return null;
}
