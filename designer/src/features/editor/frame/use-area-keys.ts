import { useRef } from 'react';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { goToInspector, INSPECTOR } from './inspector-place.ts';

/** The areas of the designer, in the order in which one goes from one to the next. */
const AREAS = ['[data-area="bar"]', '[data-area="view"]', '[data-area="problems"]', `#${INSPECTOR}`] as const;
type Area = (typeof AREAS)[number];

/** Where one begins in an area: at the line or the card that is chosen, at the page one is on, else at the first stop. */
const FIRST = [
  '[data-line][tabindex="0"]',
  '[data-step][aria-pressed="true"]',
  '[aria-current="page"]',
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([tabindex="-1"], :disabled)',
];

/** F6 goes from area to area of the page, Maj+F6 back, to wherever one was in each. */
export function useAreaKeys(): void {
  const { t } = useWords();
  const left = useRef(new Map<Area, Element>());
  const go = (by: 1 | -1) => {
    const here = document.activeElement;
    const areas = AREAS.filter((area) => document.querySelector(area) !== null);
    const at = areas.findIndex((area) => here?.closest(area) != null);
    const own = areas[at];
    if (own !== undefined && here !== null) left.current.set(own, here);
    const start = at === -1 && by < 0 ? 0 : at;
    const next = areas.at((start + by) % areas.length);
    if (next === undefined) return;
    const known = left.current.get(next);
    if (known instanceof HTMLElement && known.isConnected && known.checkVisibility()) known.focus();
    else if (next === `#${INSPECTOR}`) goToInspector();
    else firstIn(next)?.focus();
  };
  const group = t('editor.keys');
  useShortcuts([
    { keys: 'f6', words: t('editor.nextArea'), run: () => go(1), group },
    { keys: 'shift+f6', words: t('editor.previousArea'), run: () => go(-1), group },
  ]);
}

function firstIn(area: Area): HTMLElement | undefined {
  const place = document.querySelector(area);
  const found = FIRST.flatMap((selector) => [...(place?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  return found.find((element) => element.checkVisibility());
}
