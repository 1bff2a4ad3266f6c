import { compile } from '#engine/compile';
import { lint, mayPublish } from '#engine/lint/lint';
import { sayProblem } from '#engine/lint/words';
import { isGreen, tellScenario } from '#engine/play/scenarios';
import type { Program } from '#engine/program';
import { type PreviewOptions, rehearse } from '#engine/simulate';
import type { Behaviour } from '#engine/simulate/options';
import type { CivilDate } from '#schema/facts';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import type { ProblemDetails } from '../problem.ts';
import type { ProblemCode } from '../problems/codes.ts';

/** A template that may be published, or why not. */
export type Checked = { ok: true; template: Template } | { ok: false; code: ProblemCode; details: ProblemDetails };

const MOST_NAMED = 50;

/**
 * Reads a template that may come from a stranger, checks it by every rule, compiles and measures it, plays its year and
 * tells its stories, unless that is not asked. `opened` is the day on which that year begins.
 */
export function checkTemplate({
  text,
  opened,
  withStories = true,
}: {
  text: unknown;
  opened: CivilDate;
  withStories?: boolean;
}): Checked {
  const reading = readTemplate(text);
  if (!reading.ok) return { ok: false, code: 'TEMPLATE_REFUSED', details: { problems: reading.problems } };
  const { template } = reading;
  const problems = lint(template);
  if (!mayPublish(problems)) {
    const errors = problems.filter(({ severity }) => severity === 'error').slice(0, MOST_NAMED);
    const named = errors.map((problem) => ({ ...problem, words: sayProblem(problem) }));
    return { ok: false, code: 'TEMPLATE_NOT_PUBLISHABLE', details: { problems: named } };
  }
  const program = compile(template);
  const bytes = Buffer.byteLength(JSON.stringify(program));
  const max = TEMPLATE_LIMITS.programBytes;
  if (bytes > max) return { ok: false, code: 'PROGRAM_TOO_LARGE', details: { bytes, max } };
  if (isTooHeavy(program, { opened, assume: template.assume ?? {} })) {
    return { ok: false, code: 'TEMPLATE_TOO_HEAVY', details: {} };
  }
  const told = withStories ? (template.scenarios ?? []) : [];
  const red = told.filter((scenario) => !isGreen(tellScenario(template, scenario)));
  if (red.length === 0) return { ok: true, template };
  return { ok: false, code: 'SCENARIO_RED', details: { scenarios: red.map(({ id, title }) => ({ id, title })) } };
}

/** A year that is given up before its end, whether people answer or not, would be a year that no page can show. */
function isTooHeavy(program: Program, options: PreviewOptions): boolean {
  const behaviours: readonly Behaviour[] = ['diligent', 'silent'];
  return behaviours.some((people) => rehearse(program, { ...options, people }).isCut);
}
