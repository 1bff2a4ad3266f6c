import type { RefObject } from 'react';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { focusSoon } from '../controls/focus-soon.ts';
import { besidePart } from './parts-of-panel.ts';

const FIELD = ':is(input:not([type="hidden"]):not([type="radio"]:not(:checked)), select, textarea, summary, button)';

/**
 * Keys of the settings, wherever the focus is in them: from tab to tab, to the first field of each; from part to part,
 * past all that a list holds; one more line of the list that one is in, else one more part of the same kind.
 */
export function useInspectorKeys(place: RefObject<HTMLElement | null>): void {
  const { t } = useWords();
  const group = t('inspector.keys.group');
  // Also when what had the focus has just gone.
  const where = () =>
    document.activeElement === document.body || place.current?.contains(document.activeElement) === true;
  const turn = (by: 1 | -1) => {
    const tabs = [...(place.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const next = tabs.at((at + by) % tabs.length);
    next?.click();
    // Whatever had the focus goes with its tab: whoever presses the key again at once is still in the settings.
    next?.focus();
    focusSoon(place, `[role="tabpanel"] ${FIELD}`);
  };
  const addOne = () => {
    const list = document.activeElement?.closest('[data-list]')?.querySelector<HTMLElement>(':scope > [data-adds]');
    const more = list?.querySelector<HTMLElement>(':scope > :last-child button');
    (more ?? inHead('Alt+Enter'))?.click();
  };
  const goOn = (by: 1 | -1) => {
    const next = place.current && besidePart(place.current, document.activeElement, by);
    if (next === null) return announce(t(by > 0 ? 'inspector.keys.lastPart' : 'inspector.keys.firstPart'));
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  const inHead = (keys: string) => place.current?.querySelector<HTMLElement>(`header [aria-keyshortcuts="${keys}"]`);
  useShortcuts([
    { keys: 'alt+pagedown', words: t('inspector.keys.nextTab'), run: () => turn(1), group, where },
    { keys: 'alt+pageup', words: t('inspector.keys.previousTab'), run: () => turn(-1), group, where },
    { keys: 'mod+enter', words: t('inspector.keys.nextPart'), run: () => goOn(1), group, where },
    { keys: 'mod+shift+enter', words: t('inspector.keys.previousPart'), run: () => goOn(-1), group, where },
    { keys: 'alt+home', words: t('inspector.toTemplate'), run: () => inHead('Alt+Home')?.click(), group, where },
    { keys: 'alt+enter', words: t('inspector.keys.another'), run: addOne, group, where },
  ]);
}
