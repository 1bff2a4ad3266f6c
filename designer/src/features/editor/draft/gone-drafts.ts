/**
 * Drafts that are no more, since what they drew is proposed: nothing about them is said to the server from the moment
 * the proposal leaves. Where it was not taken, the draft is there as before.
 */
const gone = new Set<string>();

export function noteGone(draft: string): void {
  gone.add(draft);
}

export function noteBack(draft: string): void {
  gone.delete(draft);
}

export function isGone(draft: string): boolean {
  return gone.has(draft);
}
