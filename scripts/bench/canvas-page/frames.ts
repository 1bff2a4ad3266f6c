const FRAMES = 90;

/** Moves the whole drawing about and gives how long each frame took, in milliseconds. */
export function panned(): Promise<number[]> {
  const pane = document.querySelector('.react-flow__pane');
  return pane === null ? Promise.reject(new Error('no canvas')) : moved(pane, { x: 60, y: 60 });
}

/** So far from the middle of the card the mouse goes. */
const AWAY = 90;
/** Nearer to an edge than this, a canvas moves its whole drawing along: that is measured apart. */
const EDGE = 60;

/** Drags one card about, away from the edges of its canvas. */
export function dragged(): Promise<number[]> {
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (!pane) return Promise.reject(new Error('no canvas'));
  const near = AWAY + EDGE;
  const cards = [...document.querySelectorAll('.react-flow__node-step, .react-flow__node-plain')];
  const card = cards.find((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const isInside = left > pane.left + near && right < pane.right - near;
    return isInside && top > pane.top + near && bottom < pane.bottom - near;
  });
  if (!card) return Promise.reject(new Error('no card in view'));
  const { left, top, width, height } = card.getBoundingClientRect();
  return moved(card.querySelector('button') ?? card, { x: left + width / 2, y: top + height / 2 });
}

/** One movement of the mouse in each frame, there and back; the time between frames, each of which is marked as it begins. */
async function moved(target: Element, from: { x: number; y: number }): Promise<number[]> {
  const say = (type: string, on: EventTarget, x: number, y: number, buttons: number) =>
    on.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, buttons }),
    );
  const frames: number[] = [];
  // A mouse stands on whole pixels.
  say('mousedown', target, Math.round(from.x), Math.round(from.y), 1);
  let last = await nextFrame();
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const away = AWAY * Math.sin((frame / FRAMES) * 2 * Math.PI);
    say('mousemove', window, Math.round(from.x + away), Math.round(from.y + away / 2), 1);
    const now = await nextFrame();
    performance.mark('frame');
    frames.push(now - last);
    last = now;
  }
  say('mouseup', window, from.x, from.y, 0);
  return frames;
}

/** So many frames one after the other in which nothing moved and nothing was late. */
const CALM_FRAMES = 45;
const LATE_MS = 40;

/** Comes back once the drawing stands still. */
export async function stands(): Promise<void> {
  const view = () => document.querySelector('.react-flow__viewport')?.getAttribute('style') ?? '';
  let [last, seen] = [await nextFrame(), view()];
  for (let calm = 0; calm < CALM_FRAMES; ) {
    const [now, shown] = [await nextFrame(), view()];
    calm = now - last < LATE_MS && shown === seen ? calm + 1 : 0;
    [last, seen] = [now, shown];
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
