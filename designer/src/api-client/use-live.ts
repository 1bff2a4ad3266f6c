import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { createListeners } from './listeners.ts';
import { type LiveState, listenToNews, type News } from './live.ts';
import { useKnownPerson } from './session.ts';

let news: News | null = null;
const { tell, subscribe } = createListeners();

/** Listens to news for as long as somebody is signed in. Stands once, above every page. */
export function useListening(): void {
  const queries = useQueryClient();
  const person = useKnownPerson()?.id ?? null;
  useEffect(() => {
    if (person === null) return;
    const listening = listenToNews(queries);
    const note = () => listening.noteVisibility();
    news = listening;
    listening.subscribe(tell);
    document.addEventListener('visibilitychange', note);
    return () => {
      document.removeEventListener('visibilitychange', note);
      listening.close();
      news = null;
      tell();
    };
  }, [person, queries]);
}

/** Whether news comes by itself. */
export function useLive(): LiveState {
  return useSyncExternalStore(subscribe, () => news?.state() ?? 'on');
}
