/*
 * What is measured in a page, by the browser itself. Each function runs there: nothing from outside it may be used.
 */

type Timed = { at: number; handledMs: number; ms: number };
type Measured = typeof globalThis & { answers?: Timed[]; answeredAt?: number; repaints?: number[] };

/** Notes how long each key or press took until the page had answered (Event Timing, what INP is made of). */
export function watchAnswers(): void {
  const answers: Timed[] = [];
  (globalThis as Measured).answers = answers;
  new PerformanceObserver((list) => {
    for (const told of list.getEntries() as PerformanceEventTiming[]) {
      const { interactionId, startTime: at, duration: ms, processingEnd } = told;
      if (interactionId > 0) answers.push({ at, ms, handledMs: processingEnd - at });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/**
 * How long the page took to answer what was done since this was last asked; 0 if less than the browser tells (16 ms).
 * What changed nothing to be seen, like a letter that a field of numbers does not take, has no picture of its own: the
 * browser tells it with the next one, which may be seconds later and another act's. By then three pictures have come
 * since; it counts for as long as it was handled.
 */
export async function lastAnswer(): Promise<number> {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  // What was done is told once its picture is on the screen.
  for (let picture = 0; picture < 3; picture += 1) await drawn();
  const page = globalThis as Measured;
  const since = page.answeredAt ?? 0;
  page.answeredAt = performance.now();
  const answers = page.answers?.splice(0) ?? [];
  return Math.max(0, ...answers.map(({ at, ms, handledMs }) => (at < since ? Math.round(handledMs) : ms)));
}

/** When the largest thing of the page stood there, since the visit began; and whether the page is all there by now. */
export function largestPaint(): Promise<{ paint: number; isWhole: boolean }> {
  return new Promise((resolve) => {
    let paint = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) paint = startTime;
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      const isWhole = document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null;
      resolve({ paint, isWhole });
    }, 500);
  });
}

/** Notes, for each change of a field, how long it takes until the list of dates is another one and is drawn. */
export function watchRepaints(): void {
  const times: number[] = [];
  (globalThis as Measured).repaints = times;
  let since: number | null = null;
  addEventListener('input', () => (since = performance.now()), true);
  const changed = () => {
    if (since === null) return;
    const begun = since;
    since = null;
    // After the next frame the new dates are on the screen.
    requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - begun)));
  };
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      const isList = ({ target }: MutationRecord) =>
        (target instanceof Element ? target : target.parentElement)?.closest('#all-dates-list') !== null;
      if (records.some(isList)) changed();
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** The middle and the slowest of twenty of them. */
export function repaints(): { p50: number; p95: number } {
  const all = [...((globalThis as Measured).repaints ?? [])].sort((a, b) => a - b);
  const at = (share: number) => Math.round(all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}
