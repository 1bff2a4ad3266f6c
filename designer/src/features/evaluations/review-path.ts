/** The address where somebody gives their view, for one thing to do. */
export function reviewPath(contract: string, item: string): string {
  return `/contrats/${contract}/avis?${new URLSearchParams({ item })}`;
}
