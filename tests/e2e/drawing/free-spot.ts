import type { Spot } from './pointer.ts';

/**
 * The spot of a band, a group or the whole canvas nearest to a wanted one, where a card has room; where none has, one
 * on which nothing stands. Runs in the page.
 */
export function freeNear(within: Element, near: Spot): (Spot & { isRoomy: boolean }) | null {
  const STEP = 12;
  const CARD = { width: 192, height: 80 };
  const pane = document.querySelector('.react-flow');
  const viewport = document.querySelector('.react-flow__viewport');
  if (pane === null || viewport === null) return null;
  const zoom = new DOMMatrix(getComputedStyle(viewport).transform).a;
  const shown = pane.getBoundingClientRect();
  const { left, top, right: end, bottom } = within.getBoundingClientRect();
  // The ground at the end of a band is the band's: it grows with what is put there.
  const room = {
    left,
    top,
    bottom,
    right: within.matches('.react-flow__node-band') ? Math.max(end, shown.right) : end,
  };
  const taken = [...document.querySelectorAll('.react-flow__node-step, .react-flow__node-box')]
    .filter((node) => !node.contains(within) && node !== within)
    .map((node) => node.getBoundingClientRect())
    .filter(
      (box) => !(box.left < room.left && box.right > room.right && box.top < room.top && box.bottom > room.bottom),
    );
  const isGround = (x: number, y: number) => {
    const there = document.elementFromPoint(x, y);
    if (there === null || there.closest('button') !== null) return false;
    const node = there.closest('.react-flow__node');
    return there.matches('.react-flow__pane') || node === within || node?.matches('.react-flow__node-band') === true;
  };
  const isRoomy = (x: number, y: number) => {
    const [w, h] = [(CARD.width * zoom) / 2 + 6, (CARD.height * zoom) / 2 + 6];
    if (x - w < room.left || x + w > room.right || y - h < room.top || y + h > room.bottom) return false;
    return taken.every((box) => x + w < box.left || x - w > box.right || y + h < box.top || y - h > box.bottom);
  };
  let best: (Spot & { isRoomy: boolean; cost: number }) | null = null;
  for (let x = Math.max(room.left, shown.left) + 4; x < Math.min(room.right, shown.right) - 4; x += STEP)
    for (let y = Math.max(room.top, shown.top) + 4; y < Math.min(room.bottom, shown.bottom) - 4; y += STEP) {
      const hasRoom = isRoomy(x, y);
      const cost = Math.hypot(x - near.x, y - near.y) + (hasRoom ? 0 : 10_000);
      if ((best === null || cost < best.cost) && isGround(x, y)) best = { x, y, isRoomy: hasRoom, cost };
    }
  return best;
}

/** Where the ground is held so that it moves by as much as is wanted, or nearly. Runs in the page. */
export function groundToHold(canvas: Element, by: Spot): { from: Spot; to: Spot } | null {
  const STEP = 24;
  const { left, right, top, bottom } = canvas.getBoundingClientRect();
  const isGround = (x: number, y: number) => {
    const there = document.elementFromPoint(x, y);
    if (there === null || there.closest('button') !== null) return false;
    return there.matches('.react-flow__pane') || there.closest('.react-flow__node')?.matches('.react-flow__node-band');
  };
  for (const share of [1, 0.75, 0.5, 0.25])
    for (let x = left + STEP; x < right - STEP; x += STEP)
      for (let y = top + STEP; y < bottom - STEP; y += STEP) {
        const to = { x: x + by.x * share, y: y + by.y * share };
        const isIn = to.x > left + STEP && to.x < right - STEP && to.y > top + STEP && to.y < bottom - STEP;
        if (isIn && isGround(x, y)) return { from: { x, y }, to };
      }
  return null;
}
