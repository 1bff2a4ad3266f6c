import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asking } from './asking.ts';
import { type FoundPeople, people, peopleNamed } from './questions/programmes.ts';
import { request } from './request.ts';
import type { PersonChoice, Reach } from './types.ts';
import { useSought } from './use-sought.ts';

/**
 * People who may be given a role, with those whose names begin as what is being typed. A town knows more of them than
 * one list holds; whoever was found once stays, so that people who were picked keep their names.
 */
export function usePeopleNamed(search: string): { people: readonly PersonChoice[]; isLooking: boolean } {
  const queries = useQueryClient();
  const first = useQuery({ ...asking(people), gcTime: Number.POSITIVE_INFINITY }).data;
  const sought = useSought(search);
  const isAsked = first?.more === true && sought !== null;
  const found = useQuery({ ...asking(peopleNamed(sought ?? '')), enabled: isAsked, gcTime: Number.POSITIVE_INFINITY });
  if (first?.more !== true) return { people: first?.people ?? NOBODY, isLooking: false };
  const pages = queries.getQueriesData<FoundPeople>({ queryKey: people.key }).map(([, page]) => page);
  return { people: together(pages), isLooking: isAsked && found.isFetching };
}

const NOBODY: readonly PersonChoice[] = [];

function together(pages: readonly (FoundPeople | undefined)[]): PersonChoice[] {
  const all = new Map(pages.flatMap((page) => page?.people ?? []).map((person) => [person.id, person]));
  return [...all.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** Somebody whom nobody here knew yet. */
export type Newcomer = { name: string; email: string | null; phone: string | null; language: 'fr' | 'en' };

/** Writes somebody down who is to join a contract. The same key is the same person, however often it is asked. */
export async function meetPerson(contract: string, newcomer: Newcomer, key: string): Promise<PersonChoice> {
  const path = `/contracts/${contract}/people`;
  const { person } = await request<{ person: PersonChoice }>(path, { method: 'POST', body: newcomer, key });
  return person;
}

const reachPath = (contract: string, person: string) => `/contracts/${contract}/people/${person}`;

/** How somebody at the table is reached. */
export function useReach(contract: string, person: string) {
  return useQuery({
    queryKey: ['contract', contract, 'reach', person],
    queryFn: () => request<Reach>(reachPath(contract, person)),
  });
}

/** Writes how somebody at the table is reached. */
export function useWriteReach(contract: string, person: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ email, phone, address, language }: Omit<Reach, 'person' | 'mayChangeEmail'>) =>
      request<Reach>(reachPath(contract, person), { method: 'PUT', body: { email, phone, address, language } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contract', contract] }),
    retry: false,
  });
}
