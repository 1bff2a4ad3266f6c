import type { Template } from '#schema/template';
import type { TemplateDraftLine } from '../types.ts';
import type { Question } from './question.ts';

/** A template that is being drawn, as the server holds it. */
export type Draft = TemplateDraftLine & { template: Template };

/** A page of the templates that are being drawn, the latest changed first. */
export const drafts: Question<{ templates: TemplateDraftLine[]; next: string | null }> = {
  key: ['templates'],
  path: () => '/templates',
  inPages: true,
};

/** One of them, whole. */
export const draftOf = (id: string): Question<Draft> => ({ key: ['templates', id], path: () => `/templates/${id}` });

/** One version of a programme: it never changes. */
export const versionOf = (
  programme: string,
  number: number,
): Question<{ version: { hash: string; number: number }; template: Template }> => ({
  key: ['versions', programme, number],
  path: () => `/programmes/${programme}/template?version=${number}`,
});
