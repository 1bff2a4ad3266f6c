import { createContext, type ReactNode, useContext } from 'react';
import type { Presence } from '../../../api-client/template-drafts.ts';
import { usePresence } from './use-presence.ts';

const Context = createContext<Presence['others']>([]);

/** Tells the others that one is here, and every part of the page who they are. */
export function PresenceProvider({ draft, children }: { draft: string; children: ReactNode }) {
  return <Context value={usePresence(draft)}>{children}</Context>;
}

/** Who else draws this template now, with the step they look at. */
export function useOthers(): Presence['others'] {
  return useContext(Context);
}
