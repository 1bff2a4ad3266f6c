/** What is written along a thread: where it begins and how far it goes, in hundredths of the thread. */
export type Written = { start: number; width: number };

/** Where the day of today is written: after its pin, before it, under the thread, or below what is named there. */
export type TodayPlace = 'after' | 'before' | 'under' | 'below';

/** How wide the day of today is, and each letter of a name with the number before it, on a wide screen. */
const TODAY_SHARE = 8;
const NUMBER_SHARE = 2;
const LETTER_SHARE = 0.6;
/** How far it reaches to the other side of its pin. */
const BEYOND_PIN = 0.5;

/** How far the number and the name of a phase go, which begin with the phase. */
export function nameOn({ start, width }: Written, name: string): Written {
  return { start, width: Math.min(width, NUMBER_SHARE + name.length * LETTER_SHARE) };
}

/**
 * The day of today never covers the name of a phase, nor of what stands on the thread: beside its pin where that is
 * free, else under the thread.
 */
export function todayPlace(pin: number, names: readonly Written[], under: readonly Written[] = []): TodayPlace {
  const isApart = (start: number, name: Written) =>
    start >= name.start + name.width || start + TODAY_SHARE <= name.start;
  const isFree = (start: number) =>
    start >= 0 && start + TODAY_SHARE <= 100 + BEYOND_PIN && names.every((name) => isApart(start, name));
  if (isFree(pin - BEYOND_PIN)) return 'after';
  const before = pin + BEYOND_PIN - TODAY_SHARE;
  if (isFree(before)) return 'before';
  const start = pin > 50 ? before : pin - BEYOND_PIN;
  return under.every((name) => isApart(start, name)) ? 'under' : 'below';
}
