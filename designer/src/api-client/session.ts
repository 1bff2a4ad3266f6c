import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request.ts';
import type { PersonChoice, Session } from './types.ts';

/** Who is signed in here. */
export function useSession() {
  return useQuery({ queryKey: ['session'], queryFn: () => request<Session>('/session'), staleTime: 60_000 });
}

/** The people one may try the installation as. */
export function useSignInChoices() {
  return useQuery({
    queryKey: ['session', 'choices'],
    queryFn: () => request<{ people: PersonChoice[] }>('/session/choices'),
  });
}

/** Signs in as somebody; everything seen as somebody else is forgotten. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (person: string) => request<void>('/session', { method: 'POST', body: { person } }),
    onSuccess: () => queries.resetQueries(),
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('/session', { method: 'DELETE' }),
    onSuccess: () => queries.resetQueries(),
  });
}
