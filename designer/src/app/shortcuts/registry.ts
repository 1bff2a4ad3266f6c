/** What pages offer while they stand there, the latest page last. */
export function createOffers<T>() {
  const offers = new Set<() => readonly T[]>();
  return {
    /** Offers things until the answer is called. They are asked for when somebody wants to see them. */
    add(offer: () => readonly T[]): () => void {
      offers.add(offer);
      return () => offers.delete(offer);
    },
    all: (): T[] => [...offers].flatMap((offer) => [...offer()]),
  };
}

/** A key, or keys one after the other, and what they do. */
export type Shortcut = {
  /** "n", "g c", "mod+k", "shift+t", "?", "f8". */
  keys: string;
  /** What it does, as the list of keys says it. */
  words: string;
  run: () => void;
  /** Under which heading of the list; that of the page unless said otherwise. */
  group?: string;
  /** Acts behind an open dialogue too. */
  always?: boolean;
  /** Acts only while this is so: while the focus is in a drawing, for instance. It is listed all the same. */
  where?: () => boolean;
  /** Left out of the list of keys, where the line of another key says it too: one line for the four arrows. */
  isTold?: false;
};

/** The keys that act now. */
export const shortcuts = createOffers<Shortcut>();
