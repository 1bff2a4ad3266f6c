import type { Template } from '#schema/template';
import type { Place, Problem, Severity } from './problem.ts';
import { RULES } from './registry.ts';
import { surveyTemplate } from './survey/survey.ts';

/** More than anybody reads; what a hostile template adds beyond this is left out. */
export const MOST_FOUND = 1_000;

/**
 * Everything a coordinator should know before a template is used: what stops it from being published first, then by
 * place. The template is one that its schema accepts; on any such template the answer comes, and comes soon.
 */
export function lint(template: Template): Problem[] {
  const survey = surveyTemplate(template);
  const found: Problem[] = [];
  for (const { code, severity, check } of RULES) {
    for (const finding of check(survey)) found.push({ code, severity, ...finding });
  }
  return inOrder(found, template).slice(0, MOST_FOUND);
}

/** Whether a template may be published: no error left. */
export function mayPublish(problems: readonly Problem[]): boolean {
  return problems.every((problem) => problem.severity !== 'error');
}

const SEVERITIES: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };
const KINDS: Record<Place['kind'], number> = {
  template: 0,
  role: 1,
  field: 2,
  phase: 3,
  node: 4,
  edge: 5,
  commitment: 6,
  article: 7,
  reminder: 8,
};

function inOrder(problems: Problem[], template: Template): Problem[] {
  const positions = positionsOf(template);
  const ranked = problems.map((problem) => ({
    problem,
    rank: [
      SEVERITIES[problem.severity],
      KINDS[problem.at.kind],
      positions.get(`${problem.at.kind}:${problem.at.id ?? ''}`) ?? 0,
    ] as const,
  }));
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]);
  return ranked.map(({ problem }) => problem);
}

/** Where each thing stands in the template; the first of those that share an id. */
function positionsOf(template: Template): Map<string, number> {
  const positions = new Map<string, number>();
  const add = (kind: Place['kind'], ids: readonly string[]) =>
    ids.forEach((id, ix) => {
      if (!positions.has(`${kind}:${id}`)) positions.set(`${kind}:${id}`, ix);
    });
  const idsOf = (things: readonly { id: string }[] | undefined) => (things ?? []).map((thing) => thing.id);
  add('role', idsOf(template.roles));
  add('field', idsOf(template.fields));
  add('phase', idsOf(template.phases));
  add('node', idsOf(template.nodes));
  add('edge', idsOf(template.edges));
  add('commitment', idsOf(template.commitments));
  add('article', idsOf(template.articles));
  add('reminder', Object.keys(template.reminders ?? {}));
  return positions;
}
