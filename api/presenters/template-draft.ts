import { lint } from '#engine/lint/lint';
import type { Problem } from '#engine/lint/problem';
import { sayProblem } from '#engine/lint/words';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { VersionRef } from '#store/collections/templates';
import type { TemplateVersionLine } from '#store/template-versions';
import type { TemplateDraft, TemplateDraftLine } from '#store/templates';
import type { Names, PersonView } from './names.ts';

/** A template being drawn, in a list. */
export type DraftLine = {
  id: string;
  title: string;
  revision: number;
  /** The id of the programme it becomes a version of. */
  programme: string;
  /** The version it was begun from. */
  begunFrom: VersionRef | null;
  /** The latest version of its programme, where there is one. */
  published: { number: number; hash: string; at: number } | null;
  /** The running contract that it changes; null for a draft of a programme. */
  contract: { id: string; title: string } | null;
  createdBy: PersonView;
  updatedBy: PersonView;
  updatedAt: number;
};

/** A template being drawn, with what is to be fixed before it can be published. */
export type DraftView = DraftLine & { template: Template; problems: (Problem & { words: Localised })[] };

export function draftLine(
  draft: TemplateDraftLine,
  latest: TemplateVersionLine | null,
  names: Names,
  contract: DraftLine['contract'] = null,
): DraftLine {
  const { _id, title, revision, template, begunFrom, continues, createdBy, updatedBy, updatedAt } = draft;
  const isContinued = latest !== null && continues === template;
  return {
    id: _id,
    title,
    revision,
    programme: template,
    begunFrom,
    published: isContinued ? { number: latest.version, hash: latest._id, at: latest.publishedAt } : null,
    contract,
    createdBy: names(createdBy),
    updatedBy: names(updatedBy),
    updatedAt,
  };
}

export function draftView(
  draft: TemplateDraft,
  latest: TemplateVersionLine | null,
  names: Names,
  contract: DraftLine['contract'] = null,
): DraftView {
  const problems = lint(draft.content).map((problem) => ({ ...problem, words: sayProblem(problem) }));
  return { ...draftLine(draft, latest, names, contract), template: draft.content, problems };
}
