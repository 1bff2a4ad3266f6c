import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { withWords } from '../locales/areas.ts';
import { cancelOverlay } from '../ui/cancel-launch/cancel-overlay.ts';
import { createOverlay, type Overlay, useIsOpen } from '../ui/overlay.ts';
import { preferencesOverlay } from '../ui/preferences/preferences-overlay.ts';

/** The palette, and the list of keys. */
export const paletteOverlay = createOverlay();
export const keysOverlay = createOverlay();

const fetchPalette = () => import('./palette/palette.tsx');
const Palette = lazy(async () => ({ default: (await fetchPalette()).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcuts/sheet.tsx')).ShortcutSheet }));
const CancelModal = lazy(async () => ({
  default: (await withWords(['new-contract'], () => import('../ui/cancel-launch/cancel-modal.tsx'))).CancelModal,
}));
const PreferencesModal = lazy(async () => ({
  default: (await import('../ui/preferences/preferences-modal.tsx')).PreferencesModal,
}));

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
    <Suspense>
      {isSignedIn ? <Opened overlay={paletteOverlay} content={Palette} /> : null}
      <Opened overlay={cancelOverlay} content={CancelModal} />
      <Opened overlay={keysOverlay} content={ShortcutSheet} />
      <Opened overlay={preferencesOverlay} content={PreferencesModal} />
    </Suspense>
  );
}

function Opened({ overlay, content: Content }: { overlay: Overlay; content: ComponentType<{ onClose: () => void }> }) {
  return useIsOpen(overlay) ? <Content onClose={overlay.close} /> : null;
}
