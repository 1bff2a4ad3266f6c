import { readJsonText } from './json-text.ts';
import { jsonValueProblem } from './json-value.ts';
import { migrateTemplate } from './migrations.ts';
import { shapeProblems } from './shape-problems.ts';
import { type Template, templateSchema } from './template.ts';
import { boundsProblem } from './template-bounds.ts';
import type { TemplateProblem } from './template-problems.ts';
import { problemsOf } from './zod-problems.ts';

/** What reading a template gives: the template, or why it is refused, in words. */
export type TemplateReading = { ok: true; template: Template } | { ok: false; problems: TemplateProblem[] };

/** No more problems than a person would read. */
export const MOST_PROBLEMS = 50;

/**
 * Reads a template that may come from a stranger: a text, its bytes, or a value of the program. What is accepted is a
 * template of the present format; nothing is added to it or changed in it but its format. A value given is returned
 * as it is, not copied.
 */
export function readTemplate(input: unknown): TemplateReading {
  const json = readJson(input);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const tooBig = boundsProblem(json.value);
  if (tooBig) return { ok: false, problems: [tooBig] };
  const migrated = migrateTemplate(json.value);
  if (!migrated.ok) return { ok: false, problems: [migrated.problem] };
  const problems = checkTemplate(migrated.value).slice(0, MOST_PROBLEMS);
  return problems.length === 0 ? { ok: true, template: migrated.value as Template } : { ok: false, problems };
}

type Json = { ok: true; value: unknown } | { ok: false; problem: TemplateProblem };

function readJson(input: unknown): Json {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    const reading = readJsonText(input);
    return reading.ok ? reading : { ok: false, problem: reading.fault };
  }
  const problem = jsonValueProblem(input);
  return problem ? { ok: false, problem } : { ok: true, value: input };
}

/** Part by part first; then once as a whole, which alone says yes. */
function checkTemplate(template: Record<string, unknown>): TemplateProblem[] {
  const problems = shapeProblems(templateSchema, template, MOST_PROBLEMS);
  if (problems.length > 0) return problems;
  const parsed = templateSchema.safeParse(template);
  return parsed.success ? [] : problemsOf(parsed.error.issues, template, []);
}
