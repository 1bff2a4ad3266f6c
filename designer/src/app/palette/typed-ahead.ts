/**
 * What is typed while the palette is still on its way goes into its field: it is no key of the page behind. Whoever
 * types fast, or waits for a slow line, neither loses letters nor reminds somebody by accident.
 */
export function createTypedAhead() {
  let kept = '';
  let write: ((text: string) => void) | null = null;
  return {
    add(text: string): void {
      if (write === null) kept += text;
      else write(text);
    },
    /** The field is there: it gets what was typed before it, and what is typed until it has the focus. */
    into(next: (text: string) => void): () => void {
      write = next;
      if (kept !== '') next(kept);
      kept = '';
      return () => {
        write = null;
      };
    },
  };
}

export const typedAhead = createTypedAhead();
