const NAME = 'trame-amendment-reason';

/** Why a change is drawn, as it was begun to be written: it stays with its draft until the change is proposed. */
export function keptReason(draft: string): string {
  try {
    return sessionStorage.getItem(`${NAME}:${draft}`) ?? '';
  } catch {
    return '';
  }
}

export function keepReason(draft: string, reason: string): void {
  try {
    sessionStorage.setItem(`${NAME}:${draft}`, reason);
  } catch {
    // A browser that keeps nothing: the reason is written again.
  }
}
