import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Template } from '#schema/template';
import { request } from './request.ts';
import type { PersonChoice, Programme, ProgrammeLine } from './types.ts';

/** Every programme. */
export function useProgrammes() {
  return useQuery({
    queryKey: ['programmes'],
    queryFn: () => request<{ programmes: ProgrammeLine[] }>('/programmes'),
    select: ({ programmes }) => programmes,
  });
}

/** A programme in one of its versions, the latest unless another is named. What was shown stays while another comes. */
export function useProgramme(id: string | null, version: number | null = null) {
  return useQuery({
    queryKey: ['programmes', id, version],
    queryFn: () => request<Programme>(`/programmes/${id}${versionQuery(version)}`),
    enabled: id !== null,
    placeholderData: keepPreviousData,
  });
}

function versionQuery(version: number | null): string {
  return version === null ? '' : `?version=${version}`;
}

/** A programme as it was published, to be drawn and computed by the engine of the page. */
export function useTemplate(id: string, version: number | null = null) {
  return useQuery({
    queryKey: ['programmes', id, 'template', version],
    queryFn: () =>
      request<{ version: { hash: string; number: number }; template: Template }>(
        `/programmes/${id}/template${versionQuery(version)}`,
      ),
    staleTime: 60_000,
  });
}

/** People who may be given a role. */
export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    queryFn: () => request<{ people: PersonChoice[] }>('/people'),
    select: ({ people }) => people,
  });
}
