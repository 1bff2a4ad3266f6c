import type { Template } from '#schema/template';
import type { PersonChoice, Programme, ProgrammeLine } from '../types.ts';
import type { Question } from './question.ts';

/** Every programme. */
export const programmes: Question<{ programmes: ProgrammeLine[] }> = {
  key: ['programmes'],
  path: () => '/programmes',
};

/** A programme in one of its versions, the latest unless another is named. */
export const programme = (id: string | null, version: number | null = null): Question<Programme> => ({
  key: ['programmes', id, version],
  path: () => `/programmes/${id}${versionQuery(version)}`,
});

/** A programme as it was published, to be drawn and computed by the engine of the page. */
export const templateOf = (
  id: string,
  version: number | null = null,
): Question<{ version: { hash: string; number: number }; template: Template }> => ({
  key: ['programmes', id, 'template', version],
  path: () => `/programmes/${id}/template${versionQuery(version)}`,
});

export type FoundPeople = { people: PersonChoice[]; more: boolean };

/** People who may be given a role; `more` says that the list is longer. */
export const people: Question<FoundPeople> = { key: ['people'], path: () => '/people' };

/** Those among them whose name begins so. */
export const peopleNamed = (search: string): Question<FoundPeople> => ({
  key: ['people', search],
  path: () => `/people?${new URLSearchParams({ search })}`,
});

function versionQuery(version: number | null): string {
  return version === null ? '' : `?version=${version}`;
}
