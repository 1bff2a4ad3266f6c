import { type Draft, EMPTY_DRAFT } from './review-screens.ts';

/*
 * Answers are kept at each tap, in this window of the browser only, until they are sent: a telephone that falls asleep
 * loses nothing, and the next person at a shared computer finds nothing.
 */
const nameOf = (contract: string, item: string) => `trame-review:${contract}:${item}`;

export function keptDraft(contract: string, item: string): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameOf(contract, item)) ?? 'null') as Draft | null;
    return kept && typeof kept.answers === 'object' && typeof kept.words === 'object' ? kept : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

export function keepDraft(contract: string, item: string, draft: Draft): void {
  sessionStorage.setItem(nameOf(contract, item), JSON.stringify(draft));
}

export function forgetDraft(contract: string, item: string): void {
  sessionStorage.removeItem(nameOf(contract, item));
}
