import type { AxeResults, RunOptions } from 'axe-core';

/*
 * What is measured in a page. Each function runs there: nothing from outside it may be used.
 */

/** How wide the page is, how much of it is shown, and what makes it wider. */
export function sizeOf(): { wide: number; shown: number; what: string } {
  const shown = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  let what = '';
  for (const element of wide > shown ? document.body.querySelectorAll('*') : []) {
    const { right, width } = element.getBoundingClientRect();
    if (right > shown + 1 && width > 0)
      what = `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
  }
  return { wide, shown, what };
}

/** How much of the page lies empty below the last thing that can be seen: words for those who hear it may have made it longer. */
export function emptyBelow(): number {
  let last = 0;
  for (const element of document.body.querySelectorAll('*')) {
    const { bottom, width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || !element.checkVisibility()) continue;
    let shown = bottom;
    for (
      let around = element.parentElement;
      around !== null && around !== document.body;
      around = around.parentElement
    ) {
      if (getComputedStyle(around).overflowY !== 'visible')
        shown = Math.min(shown, around.getBoundingClientRect().bottom);
    }
    last = Math.max(last, shown + window.scrollY);
  }
  return Math.max(0, document.documentElement.scrollHeight - Math.max(last, window.innerHeight));
}

/** What axe, which was brought into the page, finds in all of it: which rule, where, and why. */
export async function axeFaults(options: RunOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run: (where: Document, how: RunOptions) => Promise<AxeResults> } };
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary = '' }) => `${target.join(' ')} (${failureSummary.split('\n')[1]?.trim()})`,
    );
    return `${id}: ${places.slice(0, 3).join(', ')}`;
  });
}

/** Words of which a part is cut off by what they stand in, where no scrolling shows it. */
export function clippedWords(): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (words === '' || parent === null || parent.closest('script, style, svg, [aria-hidden="true"]') !== null)
      continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    for (
      let around: Element | null = parent;
      around !== null && around !== document.body;
      around = around.parentElement
    ) {
      // A drawing is moved about in its frame.
      if (around.classList.contains('react-flow')) break;
      const { overflowX, overflowY, position } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      // Words for those who hear the page are one pixel large on purpose.
      if (edge.width <= 1 || edge.height <= 1) break;
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isOut =
        (isCut(overflowX) && (box.right > edge.right + 2 || box.left < edge.left - 2)) ||
        (isCut(overflowY) && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2));
      if (isOut) {
        found.add(words.slice(0, 80));
        break;
      }
      if (/auto|scroll/.test(overflowX + overflowY) || position === 'fixed') break;
    }
  }
  return [...found];
}

/** What moves without end, and, for whoever wants no movement, whatever moves. */
export function loopingMotions(): string[] {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return document.getAnimations().flatMap((animation) => {
    const { iterations, duration } = animation.effect?.getComputedTiming() ?? {};
    const isLong = isCalm && typeof duration === 'number' && duration > 20;
    if (iterations !== Number.POSITIVE_INFINITY && !isLong) return [];
    const target = (animation.effect as KeyframeEffect | null)?.target;
    return [`${target?.tagName.toLowerCase() ?? 'something'}.${target?.className ?? ''} moves`];
  });
}

/** What a sheet of paper does not show because it would have to be scrolled. */
export function cutOffOnPaper(): string[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('[aria-hidden="true"], svg') !== null || !element.checkVisibility()) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isHidden = (overflow: string) => /auto|scroll|hidden|clip/.test(overflow);
    // What is one pixel large is for those who hear the page.
    if (clientWidth <= 1 || clientHeight <= 1) return [];
    const isWide = isHidden(overflowX) && scrollWidth > clientWidth + 2;
    const isHigh = /auto|scroll/.test(overflowY) && scrollHeight > clientHeight + 2;
    if (!isWide && !isHigh) return [];
    const sizes = `${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}`;
    return [`<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> is cut off, ${sizes}`];
  });
}

/** Whether everything that moves in time has come to its end; what turns round for ever has none. */
export function isStill(): boolean {
  return document
    .getAnimations()
    .every(
      ({ effect, playState, timeline }) =>
        playState !== 'running' || timeline !== document.timeline || effect?.getComputedTiming().endTime === Infinity,
    );
}

/** What moves, and how far it has come, for whoever wants to know why a page does not stand still. */
export function motions(): string[] {
  return document.getAnimations().map((motion) => {
    const { effect, currentTime, playState } = motion;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const where = `<${target?.tagName.toLowerCase()} class="${target?.getAttribute('class') ?? ''}">`;
    return `${where} ${playState} at ${String(currentTime)} of ${String(effect?.getComputedTiming().endTime)}`;
  });
}
