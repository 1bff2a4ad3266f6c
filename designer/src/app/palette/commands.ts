import { useEffect, useRef } from 'react';
import { createOffers } from '../shortcuts/registry.ts';

/** Something that may be done, or a place to go to, from the palette. */
export type Command = {
  id: string;
  words: string;
  /** Under which heading: what the page can do, unless said otherwise. */
  group?: 'do' | 'step' | 'page' | 'contract' | 'person' | 'programme';
  /** A second line, and words that also find it. */
  about?: string;
  icon?: string;
  /** Its key, which the palette shows. */
  keys?: string;
  /** Offered by the frame on every page, so it comes after what the page offers. */
  isEverywhere?: boolean;
  run: () => void;
};

/** The commands that may be given now. */
export const commands = createOffers<Command>();

/** Offers commands for as long as the page stands there. They are read when somebody opens the palette. */
export function useCommands(offered: readonly Command[]): void {
  const latest = useRef(offered);
  useEffect(() => {
    latest.current = offered;
  });
  useEffect(() => commands.add(() => latest.current), []);
}
