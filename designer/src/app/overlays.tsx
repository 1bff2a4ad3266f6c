import { type ComponentType, useEffect } from 'react';
import { withWords } from '../locales/areas.ts';
import { cancelOverlay } from '../ui/cancel-launch/cancel-overlay.ts';
import { later } from '../ui/later.tsx';
import { createOverlay, type Overlay, useIsOpen } from '../ui/overlay.ts';
import { preferencesOverlay } from '../ui/preferences/preferences-overlay.ts';

/** The palette, and the list of keys. */
export const paletteOverlay = createOverlay();
export const keysOverlay = createOverlay();

const fetchPalette = async () => (await import('./palette/palette.tsx')).Palette;
const Palette = later(fetchPalette);
const ShortcutSheet = later(async () => (await import('./shortcuts/sheet.tsx')).ShortcutSheet);
const CancelModal = later(
  async () => (await withWords(['new-contract'], () => import('../ui/cancel-launch/cancel-modal.tsx'))).CancelModal,
);
const PreferencesModal = later(async () => (await import('../ui/preferences/preferences-modal.tsx')).PreferencesModal);

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
      {isSignedIn ? <Opened overlay={paletteOverlay} content={Palette} /> : null}
      <Opened overlay={cancelOverlay} content={CancelModal} />
      <Opened overlay={keysOverlay} content={ShortcutSheet} />
      <Opened overlay={preferencesOverlay} content={PreferencesModal} />
    </>
  );
}

function Opened({ overlay, content: Content }: { overlay: Overlay; content: ComponentType<{ onClose: () => void }> }) {
  return useIsOpen(overlay) ? <Content onClose={overlay.close} /> : null;
}
