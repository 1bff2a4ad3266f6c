import { compile } from '#engine/compile';
import { type PreviewOptions, preview } from '#engine/simulate';
import type { CivilDate, Fact } from '#schema/facts';
import type { Assume, Template } from '#schema/template';
import { twoYears, weighDraft } from '../amendments/weigh.ts';
import type { Running } from '../contracts/program-of.ts';
import { calendarOfContract, type Launched, type SeenContract } from '../presenters/contract-calendar.ts';
import { foreseenDates } from '../presenters/foresee.ts';
import { checkTemplate } from './check-template.ts';

/**
 * What takes as long as a template makes it take. A template is written by people: one that opens thousands of things a
 * day must not keep the API from answering everybody else.
 */
export const TASKS = {
  check: checkTemplate,
  preview: ({ template, options }: { template: Template; options: PreviewOptions }) =>
    preview(compile(template), options),
  foresee: ({ program, state, assume, today }: Foreseeing) => foreseenDates(program, state, assume, today),
  contractCalendar: ({ seen, running, launched, facts, today }: CalendarAsked) =>
    calendarOfContract(seen, running, launched, facts, today),
  weighDraft,
  twoYears,
};
type Foreseeing = Running & { assume: Assume; today: CivilDate };
type CalendarAsked = {
  seen: SeenContract;
  running: Running;
  launched: Launched;
  facts: readonly Fact[];
  today: CivilDate;
};

export type TaskName = keyof typeof TASKS;
export type Given<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0];
export type Result<N extends TaskName> = ReturnType<(typeof TASKS)[N]>;

/** What is sent to the thread that computes, and what it sends back. */
export type Asked = { [N in TaskName]: { task: N; given: Given<N> } }[TaskName];
export type Answered = { result: unknown } | { error: string };
