import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { asking } from './asking.ts';
import { people, programme, programmes, templateOf } from './questions/programmes.ts';

/** Every programme. */
export function useProgrammes() {
  return useQuery({ ...asking(programmes), select: ({ programmes: all }) => all });
}

/** A programme in one of its versions, the latest unless another is named. What was shown stays while another comes. */
export function useProgramme(id: string | null, version: number | null = null) {
  return useQuery({ ...asking(programme(id, version)), enabled: id !== null, placeholderData: keepPreviousData });
}

/** A programme as it was published, to be drawn and computed by the engine of the page. */
export function useTemplate(id: string, version: number | null = null) {
  return useQuery({ ...asking(templateOf(id, version)), staleTime: 60_000 });
}

/** People who may be given a role. */
export function usePeople() {
  return useQuery({ ...asking(people), select: ({ people: all }) => all });
}
