import { compile } from '#engine/compile';
import { lint, mayPublish } from '#engine/lint/lint';
import { sayProblem } from '#engine/lint/words';
import { isGreen, tellScenario } from '#engine/play/scenarios';
import type { Moment } from '#schema/facts';
import { readTemplate } from '#schema/read-template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import type { TemplateVersion } from '#store/template-versions';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';

type Publishing = { by: string; at: Moment; note?: string | null | undefined };

/**
 * Publishes a template that may come from a stranger: read, checked by every rule, its stories told, compiled, measured; then a version
 * that never changes. Nothing is kept of one that is refused.
 */
export async function publishTemplate(
  store: ApiStore,
  text: unknown,
  { by, at, note = null }: Publishing,
): Promise<TemplateVersion> {
  const reading = readTemplate(text);
  if (!reading.ok) throw new Problem('TEMPLATE_REFUSED', { problems: reading.problems });
  const problems = lint(reading.template);
  if (!mayPublish(problems)) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new Problem('TEMPLATE_NOT_PUBLISHABLE', {
      problems: errors.slice(0, MOST_NAMED).map((problem) => ({ ...problem, words: sayProblem(problem) })),
    });
  }
  const red = (reading.template.scenarios ?? []).filter(
    (scenario) => !isGreen(tellScenario(reading.template, scenario)),
  );
  if (red.length > 0) throw new Problem('SCENARIO_RED', { scenarios: red.map(({ id, title }) => ({ id, title })) });
  const bytes = Buffer.byteLength(JSON.stringify(compile(reading.template)));
  if (bytes > TEMPLATE_LIMITS.programBytes) {
    throw new Problem('PROGRAM_TOO_LARGE', { bytes, max: TEMPLATE_LIMITS.programBytes });
  }
  return store.templateVersions.publish(reading.template, by, at, note);
}

const MOST_NAMED = 50;
