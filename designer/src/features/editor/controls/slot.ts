import type { Path } from '#engine/authoring/edit';

/**
 * One place of a thing that is being set: what stands there, under which name, and how to change it. `undefined` stands
 * for a key that is left out.
 */
export type Slot<T> = {
  label: string;
  /** From the top of the thing: `['due']`, `['who', 1, 'need']`. */
  at: Path;
  value: T | undefined;
  onChange(this: void, value: T | undefined): void;
};

/** A key that the place holds alone: of an object, or an item of a list. */
export function within<T>(slot: Slot<unknown>, key: string | number, label: string): Slot<T> {
  const whole = slot.value as Record<string | number, unknown> | undefined;
  return {
    label,
    at: [...slot.at, key],
    value: whole?.[key] as T | undefined,
    onChange: (value) => slot.onChange(put(whole, key, value)),
  };
}

function put(whole: unknown, key: string | number, value: unknown): unknown {
  if (Array.isArray(whole)) {
    return value === undefined
      ? whole.filter((_item, at) => at !== key)
      : whole.map((item, at) => (at === key ? value : item));
  }
  const { [String(key)]: _before, ...others } = (whole ?? {}) as Record<string, unknown>;
  if (value === undefined) return Object.keys(others).length === 0 ? undefined : others;
  return { ...(whole as object | undefined), [key]: value };
}

/** How a place is found on the page, when a problem points at it: `data-key="who.1"`. */
export function keyOf(at: Path): string {
  return at.join('.');
}
