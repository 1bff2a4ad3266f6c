import type { BrowserContext, Page } from 'playwright-core';

/** Some words that a page has shown, and where. */
export type SeenWords = { text: string; where: string };

/** Notes every word that the pages of a window show, also what opens and closes again. */
export async function watchWords(context: BrowserContext): Promise<readonly SeenWords[]> {
  const seen: SeenWords[] = [];
  await context.exposeBinding('tellWords', ({ page }, words: SeenWords[]) => {
    const path = new URL(page.url()).pathname.replaceAll(/[0-9a-f]{32}/g, '…');
    seen.push(...words.map(({ text, where }) => ({ text, where: `${path} ${where}` })));
  });
  await context.addInitScript({
    content: `(${noteWords.toString()})()`,
  });
  return seen;
}

/** Waits until every word that stands on the page is noted: whoever leaves it sooner has not read it. */
export async function wordsTold(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as { wordsToTell: () => boolean }).wordsToTell() === false);
}

/**
 * Runs in the page: nothing from outside it may be used here. Words count once they have stood for a moment: what a
 * library says before it has been told our words is gone before anybody reads or hears it.
 */
function noteWords(): void {
  const MOMENT_MS = 150;
  const firstSeen = new Map<string, number>();
  const told = new Set<string>();
  const tell = (globalThis as unknown as { tellWords: (words: SeenWords[]) => void }).tellWords;
  let timer = 0;
  (globalThis as unknown as { wordsToTell: () => boolean }).wordsToTell = () => timer !== 0;
  const watch = () => {
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(soon).observe(document, all);
    soon();
  };
  if (document.body) watch();
  else document.addEventListener('DOMContentLoaded', watch);

  function soon(): void {
    timer ||= window.setTimeout(look, MOMENT_MS / 2);
  }

  function look(): void {
    timer = 0;
    const lasting: SeenWords[] = [];
    const now = performance.now();
    let isWaiting = false;
    for (const [text, element] of wordsIn(document.body)) {
      if (told.has(text)) continue;
      const since = firstSeen.get(text) ?? now;
      firstSeen.set(text, since);
      if (now - since < MOMENT_MS) {
        isWaiting = true;
        continue;
      }
      told.add(text);
      const place = element.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
      lasting.push({ text, where: `${place} <${element.tagName.toLowerCase()}>` });
    }
    if (lasting.length > 0) tell(lasting);
    if (isWaiting) soon();
  }

  function* wordsIn(body: HTMLElement): Generator<[string, Element]> {
    const tidy = (text: string | null) => text?.replaceAll(/\s+/g, ' ').trim() ?? '';
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
          const words = tidy(node.getAttribute(name));
          if (words !== '') yield [words, node];
        }
      } else if (node.parentElement?.closest('script, style, textarea') === null) {
        const words = tidy(node.textContent);
        if (words !== '' && isOfThePage(node.parentElement)) yield [words, node.parentElement];
      }
    }
    if (document.title !== '') yield [document.title, body];
  }

  /** A text marked as of another language is meant to be: the English of a programme, beside its French. */
  function isOfThePage(element: Element | null): boolean {
    return element?.closest('[lang]')?.getAttribute('lang') === document.documentElement.lang;
  }
}
