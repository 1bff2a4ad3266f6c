import { compile } from '#engine/compile';
import { type PreviewOptions, preview } from '#engine/simulate';
import type { Template } from '#schema/template';
import { checkTemplate } from './check-template.ts';

/**
 * What takes as long as a template makes it take. A template is written by people: one that opens thousands of things a
 * day must not keep the API from answering everybody else.
 */
export const TASKS = {
  check: checkTemplate,
  preview: ({ template, options }: { template: Template; options: PreviewOptions }) =>
    preview(compile(template), options),
};
export type TaskName = keyof typeof TASKS;
export type Given<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0];
export type Result<N extends TaskName> = ReturnType<(typeof TASKS)[N]>;

/** What is sent to the thread that computes, and what it sends back. */
export type Asked = { [N in TaskName]: { task: N; given: Given<N> } }[TaskName];
export type Answered = { result: unknown } | { error: string };
