import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Template } from '#schema/template';
import { request } from './request.ts';
import type { Behaviour, PersonChoice, Preview, Programme, ProgrammeLine } from './types.ts';

/** Every programme. */
export function useProgrammes() {
  return useQuery({
    queryKey: ['programmes'],
    queryFn: () => request<{ programmes: ProgrammeLine[] }>('/programmes'),
    select: ({ programmes }) => programmes,
  });
}

export function useProgramme(id: string | null) {
  return useQuery({
    queryKey: ['programmes', id],
    queryFn: () => request<Programme>(`/programmes/${id}`),
    enabled: id !== null,
  });
}

/** A programme as it was published, to be drawn and computed by the engine of the page. */
export function useTemplate(id: string) {
  return useQuery({
    queryKey: ['programmes', id, 'template'],
    queryFn: () =>
      request<{ version: { hash: string; number: number }; template: Template }>(`/programmes/${id}/template`),
    staleTime: 60_000,
  });
}

/** What a preview supposes. */
export type Question = { opened: string; on?: Record<string, string>; people: Behaviour };

/** The year of a programme before anything starts. The dates shown stay while new ones are computed. */
export function usePreview(programme: string, question: Question) {
  return useQuery({
    queryKey: ['programmes', programme, 'preview', question],
    queryFn: ({ signal }) =>
      request<Preview>(`/programmes/${programme}/preview`, { method: 'POST', body: question, signal }),
    placeholderData: keepPreviousData,
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
