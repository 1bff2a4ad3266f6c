/** Drafts that are no more since what they drew was proposed: nothing about them is said to the server any longer. */
const gone = new Set<string>();

export function noteGone(draft: string): void {
  gone.add(draft);
}

export function isGone(draft: string): boolean {
  return gone.has(draft);
}
