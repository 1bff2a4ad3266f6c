import { useQuery } from '@tanstack/react-query';
import { canonicalText } from '#schema/canonical';
import type { Template } from '#schema/template';
import { newKey, RequestProblem, request } from './request.ts';
import type { Person } from './types.ts';

/** A template that is being drawn, in a list. */
export type DraftLine = {
  id: string;
  title: string;
  revision: number;
  createdBy: Person;
  updatedBy: Person;
  updatedAt: number;
};
/** A template that is being drawn, as the server holds it. */
export type Draft = DraftLine & { template: Template };

export function useDrafts() {
  return useQuery({
    queryKey: ['templates'],
    queryFn: () => request<{ templates: DraftLine[] }>('/templates'),
    select: ({ templates }) => templates,
  });
}

/** A draft as it is when the page opens; from then on the page holds it. */
export function useDraft(id: string) {
  return useQuery({
    queryKey: ['templates', id],
    queryFn: () => request<Draft>(`/templates/${id}`),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

export function createDraft(template: Template, key = newKey()): Promise<Draft> {
  return request('/templates', { method: 'POST', key, body: { template: canonicalText(template) } });
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

export function removeDraft(id: string): Promise<void> {
  return request(`/templates/${id}`, { method: 'DELETE' });
}
