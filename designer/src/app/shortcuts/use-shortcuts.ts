import { useEffect, useRef } from 'react';
import { type Shortcut, shortcuts } from './registry.ts';

/**
 * Offers keys for as long as the page stands there. A single letter acts only while no field has the focus, and not at
 * all for whoever turned single letters off. `?` lists them.
 */
export function useShortcuts(offered: readonly Shortcut[]): void {
  const latest = useRef(offered);
  useEffect(() => {
    latest.current = offered;
  });
  useEffect(() => shortcuts.add(() => latest.current), []);
}
