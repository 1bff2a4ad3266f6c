import { letterKeys } from '../../ui/preferences/letter-keys.ts';
import { shortcuts } from './registry.ts';
import { createFollower, isLoneCharacter, strokeOf } from './strokes.ts';

/** Takes a character that belongs elsewhere; says whether it did. */
type Takes = (character: string) => boolean;

/**
 * Hears the keys of every page, and does what the latest page to offer them says. `takes` may have what is typed outside
 * of any field first.
 */
export function listenToKeys(takes: Takes = () => false): () => void {
  const follow = createFollower();
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const stroke = strokeOf(event);
    if (isTyped(event) && !isField(event.target) && takes(event.key)) return event.preventDefault();
    if (isLoneCharacter(stroke) && (!letterKeys.areOn() || isField(event.target))) return;
    const isBehind = document.querySelector('[aria-modal="true"]') !== null;
    const offered = shortcuts
      .all()
      .filter(({ always, where }) => (!isBehind || always === true) && (where === undefined || where()));
    const keys = follow(
      stroke,
      offered.map((shortcut) => shortcut.keys),
    );
    const found = offered.findLast((shortcut) => shortcut.keys === keys);
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return /^.$/u.test(key) && !ctrlKey && !metaKey && !altKey;
}

const FIELDS =
  'input:not([type="checkbox"]):not([type="radio"]):not([type="button"]), textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"], [role="menu"]';

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
