const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** From one card to the next with the arrows; U uses the programme of the card that has the focus. */
export function keysOfCards(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const here = (event.target as HTMLElement).closest('li');
  if (event.key.toLowerCase() === 'u') {
    here?.querySelector<HTMLElement>('[data-use]')?.click();
    return;
  }
  const step = STEPS[event.key];
  if (here === null || step === undefined) return;
  const cards = [...(list?.querySelectorAll(':scope > li:not([hidden])') ?? [])];
  const next = cards[cards.indexOf(here) + step];
  const link = next?.querySelector<HTMLElement>('[data-see]');
  if (!link) return;
  event.preventDefault();
  link.focus();
}
