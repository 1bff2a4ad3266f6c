/** A key as it was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The name of what was pressed: "g", "?", "shift+t", "mod+k", "escape". `mod` is Ctrl, or the Mac's command key. */
export function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const name = key === ' ' ? 'space' : key.toLowerCase();
  // Shift is how some signs are made, and changes nothing else about them.
  const isSign = isOneCharacter(name) && !/\p{L}/u.test(name);
  const mods = [ctrlKey || metaKey ? 'mod' : '', altKey ? 'alt' : '', shiftKey && !isSign ? 'shift' : ''];
  return [...mods.filter((mod) => mod !== ''), name].join('+');
}

/** Whether it is one character alone, which speech control and slips of the finger may type by mistake. */
export function isLoneCharacter(stroke: string): boolean {
  return isOneCharacter(stroke.replace(/^shift\+/, ''));
}

function isOneCharacter(text: string): boolean {
  return /^.$/u.test(text);
}

const SEQUENCE_MS = 1_500;

/**
 * Follows what is typed and tells which of the keys on offer it completes: one stroke, or several in a row ("g c").
 * When two end at once, the longer one is meant.
 */
export function createFollower(now: () => number = () => Date.now()) {
  let typed: string[] = [];
  let last = 0;
  return (stroke: string, offered: readonly string[]): string | null => {
    typed = now() - last > SEQUENCE_MS ? [stroke] : [...typed, stroke];
    last = now();
    const ways = offered.filter((keys) => endsWith(typed, keys.split(' ')));
    const found = ways.sort((one, other) => other.length - one.length)[0] ?? null;
    const longest = Math.max(1, ...offered.map((keys) => keys.split(' ').length));
    typed = found === null ? typed.slice(-(longest - 1) || typed.length) : [];
    return found;
  };
}

function endsWith(typed: readonly string[], keys: readonly string[]): boolean {
  return keys.length <= typed.length && keys.every((key, place) => typed[typed.length - keys.length + place] === key);
}
