import { useSyncExternalStore } from 'react';
import { saying } from './announce.ts';

/** The one place of the page that speaks. It stands from the beginning, or nothing it says would be heard. */
export function Announcer() {
  const { words, turn } = useSyncExternalStore(saying.subscribe, saying.now);
  return (
    <output aria-live="polite" className="hidden-words">
      {/* Two places in turn, so that the same sentence again is a change. */}
      <span>{turn % 2 === 0 ? words : ''}</span>
      <span>{turn % 2 === 1 ? words : ''}</span>
    </output>
  );
}
