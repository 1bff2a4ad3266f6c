import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { canonicalText } from '#schema/canonical';
import type { Template } from '#schema/template';
import { asking, askingInPages } from './asking.ts';
import { type Draft, draftOf, drafts, versionOf } from './questions/templates.ts';
import { newKey, RequestProblem, request } from './request.ts';
import type { Person, ProgrammeVersion, TemplateDraftLine, VersionRef } from './types.ts';

/** The templates that are being drawn, the latest changed first, one page after the other. */
export function useDrafts() {
  return useInfiniteQuery({
    ...askingInPages(drafts, {
      next: ({ next }) => next,
      path: (cursor: string) => `/templates?cursor=${encodeURIComponent(cursor)}`,
    }),
    select: ({ pages }) => pages.flatMap(({ templates }) => templates),
  });
}

/** The latest changed drafts under the name of a programme: those of its next version, and any that took its name. */
export async function draftsNamed(programme: string): Promise<TemplateDraftLine[]> {
  const { templates } = await request<{ templates: TemplateDraftLine[] }>(`/templates?programme=${programme}`);
  return templates;
}

/** A draft as it is when the page opens; from then on the page holds it. */
export function useDraft(id: string) {
  return useQuery({ ...asking(draftOf(id)), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
}

/** Begins a draft; one begun from a version remembers it. */
export function createDraft(
  template: Template,
  begunFrom: Pick<VersionRef, 'template' | 'number'> | null = null,
): Promise<Draft> {
  const from = begunFrom && { begunFrom: { template: begunFrom.template, number: begunFrom.number } };
  return request('/templates', { method: 'POST', key: newKey(), body: { template: canonicalText(template), ...from } });
}

/** How a save ended: over the revision it was made on, or beside what somebody saved meanwhile. */
export type Saved = { kind: 'saved'; revision: number } | { kind: 'changed'; current: Draft };

export async function saveDraft(id: string, revision: number, template: Template, keepalive = false): Promise<Saved> {
  try {
    const body = { revision, template: canonicalText(template) };
    const saved = await request<Draft>(`/templates/${id}`, { method: 'PUT', body, keepalive });
    return { kind: 'saved', revision: saved.revision };
  } catch (error) {
    if (!(error instanceof RequestProblem) || error.problem.code !== 'TEMPLATE_CHANGED') throw error;
    return { kind: 'changed', current: (error.problem.details as { current: Draft }).current };
  }
}

export function removeDraft(id: string, keepalive = false): Promise<void> {
  return request(`/templates/${id}`, { method: 'DELETE', keepalive });
}

/** Makes the draft as it was saved a version that contracts can follow. */
export function publishDraft(
  id: string,
  revision: number,
  note: string,
): Promise<{ version: { hash: string; number: number; publishedAt: number } }> {
  return request(`/templates/${id}/publish`, {
    method: 'POST',
    body: { revision, ...(note.trim() === '' ? {} : { note: note.trim() }) },
  });
}

/** The versions of a programme, the latest first. */
export function useVersions(programme: string | null) {
  return useQuery({
    queryKey: ['programmes', programme, 'versions'],
    queryFn: () => request<{ versions: ProgrammeVersion[] }>(`/programmes/${programme}/versions`),
    select: ({ versions }) => versions,
    enabled: programme !== null,
  });
}

/** One version of a programme: it never changes. */
export function readVersion(
  programme: string,
  number: number,
): Promise<{ version: { hash: string; number: number }; template: Template }> {
  return request(versionOf(programme, number).path());
}

export function useVersion(programme: string, number: number | null) {
  return useQuery({
    ...asking(versionOf(programme, number ?? 0)),
    enabled: number !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Who else has the draft open, and what they look at. */
export type Presence = { revision: number; others: { person: Person; looksAt: string | null }[] };

export function sayHere(id: string, looksAt: string | null, leaves = false): Promise<Presence> {
  return request(`/templates/${id}/here`, {
    method: 'POST',
    keepalive: leaves,
    body: { looksAt, ...(leaves ? { leaves } : {}) },
  });
}

export function readDraft(id: string): Promise<Draft> {
  return request(`/templates/${id}`);
}
