import { useEffect } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useKnownPerson } from '../api-client/session.ts';
import { useListening } from '../api-client/use-live.ts';
import { useWords } from '../locales/use-words.ts';
import { Announcer } from '../ui/announce/announcer.tsx';
import { preferencesOverlay } from '../ui/preferences/preferences-overlay.ts';
import { ToastHost } from '../ui/toast/toast-host.tsx';
import { keysOverlay, Overlays, paletteOverlay } from './overlays.tsx';
import { useCommands } from './palette/commands.ts';
import { typedAhead } from './palette/typed-ahead.ts';
import { listenToKeys } from './shortcuts/listen.ts';
import { useShortcuts } from './shortcuts/use-shortcuts.ts';

/** The palette was called and is not there yet: what is typed meanwhile is for its field. */
function typesAhead(character: string): boolean {
  if (!paletteOverlay.isOpen()) return false;
  typedAhead.add(character);
  return true;
}

/** What stands around every page, in the frame or on its own: what is said, toasts, keys, the palette, the news. */
export function Root() {
  const { t } = useWords();
  const isSignedIn = useKnownPerson() !== null;
  useListening();
  useEffect(() => listenToKeys(typesAhead), []);
  const group = t('shortcuts.everywhere');
  useShortcuts([
    { keys: '?', words: t('shortcuts.open'), run: keysOverlay.open, group },
    ...(isSignedIn ? [{ keys: 'mod+k', words: t('palette.title'), run: paletteOverlay.open, group }] : []),
  ]);
  useCommands([
    {
      id: 'preferences',
      words: t('preferences.title'),
      icon: 'settings',
      run: preferencesOverlay.open,
      isEverywhere: true,
    },
    { id: 'keys', words: t('shortcuts.title'), icon: 'help', keys: '?', run: keysOverlay.open, isEverywhere: true },
  ]);
  return (
    <>
      <Outlet />
      <Announcer />
      <ToastHost />
      <Overlays isSignedIn={isSignedIn} />
      <ScrollRestoration />
    </>
  );
}
