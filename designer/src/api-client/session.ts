import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { forgetAnswers } from '../early/ahead.ts';
import { asking } from './asking.ts';
import { heldActs } from './held-acts.ts';
import { session, signInChoices } from './questions/session.ts';
import { request } from './request.ts';
import type { Me } from './types.ts';

const SESSION = { ...asking(session), staleTime: 60_000 };

/** Who is signed in here. */
export function useSession() {
  return useQuery(SESSION);
}

/** Who is known to be signed in, without asking: a page for somebody without a session asks for nothing. */
export function useKnownPerson(): Me | null {
  return useQuery({ ...SESSION, enabled: false }).data?.person ?? null;
}

/** The people one may try the installation as. */
export function useSignInChoices() {
  return useQuery(asking(signInChoices));
}

/** Signs in as somebody; everything seen as somebody else is forgotten. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (person: string) => request<void>('/session', { method: 'POST', body: { person } }),
    onSuccess: () => beginAfresh(queries),
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      // What was done here still goes under this name.
      await Promise.all(heldActs.all().map(({ contract }) => heldActs.settle(contract)));
      await request<void>('/session', { method: 'DELETE' });
    },
    onSuccess: () => beginAfresh(queries),
  });
}

/** Nothing that was seen, or asked for, as somebody else is shown. */
function beginAfresh(queries: QueryClient): Promise<void> {
  forgetAnswers();
  return queries.resetQueries();
}
