import { lint } from '#engine/lint/lint';
import type { Problem } from '#engine/lint/problem';
import { sayProblem } from '#engine/lint/words';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { TemplateDraft, TemplateDraftLine } from '#store/templates';
import type { Names, PersonView } from './names.ts';

/** A template being drawn, in a list. */
export type DraftLine = {
  id: string;
  title: string;
  revision: number;
  createdBy: PersonView;
  updatedBy: PersonView;
  updatedAt: number;
};

/** A template being drawn, with what is to be fixed before it can be published. */
export type DraftView = DraftLine & { template: Template; problems: (Problem & { words: Localised })[] };

export function draftLine(
  { _id, title, revision, createdBy, updatedBy, updatedAt }: TemplateDraftLine,
  names: Names,
): DraftLine {
  return { id: _id, title, revision, createdBy: names(createdBy), updatedBy: names(updatedBy), updatedAt };
}

export function draftView(draft: TemplateDraft, names: Names): DraftView {
  const problems = lint(draft.content).map((problem) => ({ ...problem, words: sayProblem(problem) }));
  return { ...draftLine(draft, names), template: draft.content, problems };
}
