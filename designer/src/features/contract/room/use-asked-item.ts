import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';

/** The part of an address that leads to one thing to do in the room of its contract. */
export function itemHash(item: string): string {
  return `#tache-${encodeURIComponent(item)}`;
}

/** Whether the address leads to one of these things to do. */
export function useIsAsked(items: readonly { id: string }[]): boolean {
  const { hash } = useLocation();
  return items.some(({ id }) => itemHash(id) === hash);
}

/** A link to one thing to do takes the focus to its card, as soon as that stands there. */
export function useAskedItem(card: RefObject<HTMLElement | null>, item: { id: string }): void {
  const { key } = useLocation();
  const isAsked = useIsAsked([item]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link pressed again leads there again.
  useEffect(() => {
    if (!isAsked || card.current === null) return;
    card.current.focus({ preventScroll: true });
    card.current.scrollIntoView({ block: 'center' });
  }, [card, isAsked, key]);
}
