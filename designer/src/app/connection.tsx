import { useEffect, useState, useSyncExternalStore } from 'react';
import { heldActs } from '../api-client/held-acts.ts';
import { useLive } from '../api-client/use-live.ts';
import { useWords } from '../locales/use-words.ts';
import { Banner } from '../ui/banner.tsx';
import classes from './connection.module.css';

/** Says honestly what the page knows and does not know, while the network or the live news is missing. */
export function Connection() {
  const isOnline = useOnline();
  const live = useLive();
  return (
    // It stands from the beginning, so that what appears in it is said aloud.
    <output className={classes['connection']}>{isOnline ? live === 'lost' ? <LiveLost /> : null : <Offline />}</output>
  );
}

/** No network: what is kept, and from when what one sees dates. */
export function Offline() {
  const { t, language } = useWords();
  const held = useSyncExternalStore(heldActs.subscribe, heldActs.all);
  const waiting = new Set(held.map(({ key }) => key)).size;
  const [since] = useState(() => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format());
  return (
    <Banner kind="waiting" icon="offline" title={t('offline.title')}>
      {waiting > 0 ? t('offline.kept', { count: waiting }) : t('offline.seen', { since })}
    </Banner>
  );
}

/** The network is there, the stream of news is not. */
export function LiveLost() {
  const { t } = useWords();
  return (
    <Banner kind="waiting" icon="waiting" title={t('live.lost')}>
      {t('live.looks')}
    </Banner>
  );
}

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}
