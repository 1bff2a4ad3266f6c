/** Whoever moved nothing for so long looks at something. A page that opens is busy for as long. */
const REST_MS = 1_500;
const MOVES = ['mousedown', 'mousemove', 'wheel', 'touchmove', 'keydown'] as const;

/** Does something once nobody does anything with the page, and it has nothing else to do; gives back how to leave it. */
export function whenAtRest(act: () => unknown): () => void {
  let [timer, idle] = [0, 0];
  const stop = () => {
    clearTimeout(timer);
    if (idle !== 0) cancelIdleCallback(idle);
    idle = 0;
  };
  const leave = () => {
    stop();
    for (const type of MOVES) removeEventListener(type, wait);
  };
  const begin = () => {
    leave();
    act();
  };
  function wait() {
    stop();
    timer = window.setTimeout(() => {
      // A browser without it is idle as far as anybody knows.
      if (typeof requestIdleCallback === 'undefined') begin();
      else idle = requestIdleCallback(begin);
    }, REST_MS);
  }
  for (const type of MOVES) addEventListener(type, wait, { passive: true });
  wait();
  return leave;
}
