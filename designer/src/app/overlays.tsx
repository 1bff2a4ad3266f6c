import { type ComponentType, useEffect, useState } from 'react';
import { withWords } from '../locales/areas.ts';
import { cancelOverlay } from '../ui/cancel-launch/cancel-overlay.ts';
import { createOverlay, type Overlay, useIsOpen } from '../ui/overlay.ts';
import { preferencesOverlay } from '../ui/preferences/preferences-overlay.ts';

/** The palette, and the list of keys. */
export const paletteOverlay = createOverlay();
export const keysOverlay = createOverlay();

type Content = ComponentType<{ onClose: () => void }>;

const fetchPalette = async (): Promise<Content> => (await import('./palette/palette.tsx')).Palette;
const fetchSheet = async (): Promise<Content> => (await import('./shortcuts/sheet.tsx')).ShortcutSheet;
const fetchCancel = async (): Promise<Content> =>
  (await withWords(['new-contract'], () => import('../ui/cancel-launch/cancel-modal.tsx'))).CancelModal;
const fetchPreferences = async (): Promise<Content> =>
  (await import('../ui/preferences/preferences-modal.tsx')).PreferencesModal;

/** What opens over the page. Each is fetched when it is opened for the first time. */
export function Overlays({ isSignedIn }: { isSignedIn: boolean }) {
  useEffect(() => {
    // Whoever holds this key is about to press K.
    const fetchEarly = ({ key }: KeyboardEvent) => {
      if (isSignedIn && (key === 'Control' || key === 'Meta')) void fetchPalette();
    };
    window.addEventListener('keydown', fetchEarly);
    return () => window.removeEventListener('keydown', fetchEarly);
  }, [isSignedIn]);
  return (
    <>
      {isSignedIn ? <Opened overlay={paletteOverlay} fetch={fetchPalette} /> : null}
      <Opened overlay={cancelOverlay} fetch={fetchCancel} />
      <Opened overlay={keysOverlay} fetch={fetchSheet} />
      <Opened overlay={preferencesOverlay} fetch={fetchPreferences} />
    </>
  );
}

/**
 * Drawn as soon as it is there. Nothing stands in its place until then, so it is not suspended: React would hold back
 * what comes within a third of a second after.
 */
function Opened({ overlay, fetch }: { overlay: Overlay; fetch: () => Promise<Content> }) {
  const isOpen = useIsOpen(overlay);
  const [Content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const fail = (error: unknown) => {
      throw error;
    };
    // What cannot be fetched is told by the page, as for everything in it.
    fetch().then(
      (found) => setContent(() => found),
      (error) => setContent(() => fail(error)),
    );
  }, [isOpen, fetch]);
  return isOpen && Content !== null ? <Content onClose={overlay.close} /> : null;
}
