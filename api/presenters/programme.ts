import type { Localised } from '#schema/primitives';
import type { Field } from '#schema/template';
import type { PhaseKind, RoleKind, StepKind } from '#schema/vocabulary';
import type { TemplateVersion, TemplateVersionLine } from '#store/template-versions';
import type { Names, PersonView } from './names.ts';

/** A line of the list of programmes. */
export type ProgrammeLine = {
  id: string;
  title: Localised;
  summary: Localised | null;
  tags: string[];
  territory: string;
  version: { hash: string; number: number; publishedAt: number };
  roles: number;
  steps: number;
  phases: { id: string; kind: PhaseKind; title: Localised; beside: boolean }[];
};

/** The types of what may be known before a contract begins. */
export const OPENING_TYPES = ['choice', 'integer', 'money', 'date', 'boolean'] as const;
type OpeningType = (typeof OPENING_TYPES)[number];

/** Something that may be written when a contract is opened: a value of the whole contract, never a text. */
export type OpeningFieldView = {
  id: string;
  type: OpeningType;
  title: Localised;
  choices: { id: string; title: Localised }[];
};

/** A programme, with what is needed to preview it and to launch a contract. */
export type ProgrammeView = ProgrammeLine & {
  roleList: { id: string; kind: RoleKind; title: Localised; min: number; max: number; recruitedDuring: boolean }[];
  /** What may be known on the first day. */
  fieldList: OpeningFieldView[];
  /** Steps one may give a date to in a preview, in the order of the programme. */
  stepList: { id: string; kind: StepKind; title: Localised; phase: string | null }[];
  versions: { hash: string; number: number; publishedAt: number }[];
};

export function programmeLine(version: TemplateVersion): ProgrammeLine {
  const { content, hash, version: number, publishedAt } = version;
  return {
    id: content.id,
    title: content.title,
    summary: content.summary ?? null,
    tags: content.tags ?? [],
    territory: content.territory,
    version: { hash, number, publishedAt },
    roles: content.roles.length,
    steps: content.nodes.length,
    phases: content.phases.map(({ id, kind, title, beside }) => ({ id, kind, title, beside: beside ?? false })),
  };
}

export function programmeView(version: TemplateVersion, versions: readonly TemplateVersionLine[]): ProgrammeView {
  const { content } = version;
  return {
    ...programmeLine(version),
    roleList: content.roles.map(({ id, kind, title, min, max, recruitedDuring }) => ({
      id,
      kind,
      title,
      min,
      max,
      recruitedDuring: recruitedDuring ?? false,
    })),
    fieldList: (content.fields ?? []).flatMap(openingField),
    stepList: content.nodes.map(({ id, kind, title, phase }) => ({ id, kind, title, phase: phase ?? null })),
    versions: versions.map(({ _id, version: number, publishedAt }) => ({ hash: _id, number, publishedAt })),
  };
}

function openingField({ id, type: given, title, choices = [], of }: Field): OpeningFieldView[] {
  const type = OPENING_TYPES.find((known) => known === given);
  return type === undefined || of !== undefined ? [] : [{ id, type, title, choices }];
}

/** A version of a programme: what changed, who published it when, and how many running contracts follow it. */
export type VersionView = {
  hash: string;
  number: number;
  note: string | null;
  by: PersonView;
  publishedAt: number;
  running: number;
};

export function versionViews(
  lines: readonly TemplateVersionLine[],
  running: ReadonlyMap<string, number>,
  names: Names,
): VersionView[] {
  return lines.map(({ _id, version, note, publishedBy, publishedAt }) => ({
    hash: _id,
    number: version,
    note: note ?? null,
    by: names(publishedBy),
    publishedAt,
    running: running.get(_id) ?? 0,
  }));
}
