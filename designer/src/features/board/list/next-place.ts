/** Where the next step through a list leads: the first or the last when one is not in it yet, and no further than its ends. */
export function nextPlace(here: number, step: 1 | -1, count: number): number {
  if (here === -1) return step === 1 ? 0 : count - 1;
  return Math.min(Math.max(here + step, 0), count - 1);
}
