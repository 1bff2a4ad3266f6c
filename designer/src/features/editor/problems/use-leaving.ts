import { useEffect, useState } from 'react';

/** How long a row takes to fold away; `--tr-base`. */
const FOLDS_MS = 180;

export type Leaving<T> = { key: string; item: T; isGone: boolean };

/** The items of a list, and for a moment those that have just left it, where they stood. */
export function useLeaving<T>(items: readonly T[], keyOf: (item: T) => string): Leaving<T>[] {
  const rows = keyed(items, keyOf);
  const [shown, setShown] = useState<Leaving<T>[]>(rows);
  const [latest, setLatest] = useState(items);
  if (latest !== items) {
    setLatest(items);
    setShown(withLeaving(shown, rows));
  }
  useEffect(() => {
    if (!shown.some(({ isGone }) => isGone)) return;
    const timer = setTimeout(() => setShown((now) => now.filter(({ isGone }) => !isGone)), FOLDS_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return latest === items ? shown : withLeaving(shown, rows);
}

/** Two problems that say the same at the same place are two rows. */
function keyed<T>(items: readonly T[], keyOf: (item: T) => string): Leaving<T>[] {
  const met = new Map<string, number>();
  return items.map((item) => {
    const name = keyOf(item);
    const times = met.get(name) ?? 0;
    met.set(name, times + 1);
    return { key: times === 0 ? name : `${name} ${times}`, item, isGone: false };
  });
}

function withLeaving<T>(before: readonly Leaving<T>[], now: readonly Leaving<T>[]): Leaving<T>[] {
  const stay = new Set(now.map(({ key }) => key));
  const rows = [...now];
  before.forEach((row, at) => {
    if (!stay.has(row.key)) rows.splice(Math.min(at, rows.length), 0, { ...row, isGone: true });
  });
  return rows;
}
