import type { Finding } from './rule.ts';
import type { Target } from './survey/references.ts';
import type { Survey } from './survey/survey.ts';

/** The places that name a thing of one kind which is not there. */
export function unknownReferences(survey: Survey, to: Target, isKnown: (id: string) => boolean): Finding[] {
  return survey.references
    .filter((reference) => reference.to === to && !isKnown(reference.id))
    .map(({ at, id, drop }) => ({ at, params: { name: id }, ...(drop ? { fix: drop } : {}) }));
}
