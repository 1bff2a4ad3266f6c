import { createContext, type ReactNode, useContext } from 'react';
import type { Presence } from '../../../api-client/template-drafts.ts';
import { usePresence } from './use-presence.ts';

const NOBODY: Presence['others'] = [];
const Context = createContext(NOBODY);

/** Tells the others that one is here, and every part of the page who they are. */
export function PresenceProvider({ draft, children }: { draft: string; children: ReactNode }) {
  return <GivenPresence value={usePresence(draft)}>{children}</GivenPresence>;
}

/** Those who are known to be here, for the page that shows every state. */
export const GivenPresence = Context.Provider;

/** Who else draws this template now, with the step they look at. */
export function useOthers(): Presence['others'] {
  return useContext(Context);
}

/** Those who look at one step now. */
export function useOthersAt(step: string): Presence['others'] {
  const here = useOthers().filter(({ looksAt }) => looksAt === step);
  return here.length === 0 ? NOBODY : here;
}
