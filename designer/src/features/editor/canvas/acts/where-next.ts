import { stepOf } from '#engine/authoring/arrows';
import { firstWayOut } from '#engine/authoring/first-way-out';
import { mainOutcome, ownOutcomes } from '#engine/lint/survey/outcomes';
import type { Template } from '#schema/template';
import { type Selection, theOne } from '../../draft/selection.ts';
import type { InsertPoint } from './insert-point.ts';

/**
 * Where a step goes that is added without being shown a place: after the selected step (on its way, where one arrow
 * leads on from it), in the middle of the selected arrow, into the selected phase; else into the phase that is looked at.
 */
export function whereNext(template: Template, selection: Selection, looksAt: string | null): InsertPoint | null {
  const arrow = theOne(selection, 'edge');
  if (arrow !== null) return { at: 'arrow', arrow };
  const step = theOne(selection, 'node');
  if (step !== null) return afterStep(template, step);
  const phase = theOne(selection, 'phase') ?? looksAt ?? template.phases[0]?.id;
  return phase === undefined ? null : { at: 'scope', scope: { phase } };
}

function afterStep(template: Template, id: string): InsertPoint {
  const step = stepOf(template, id);
  if (!step) return { at: 'step', step: id };
  const out = template.edges.filter((edge) => edge.from === id && edge.back !== true);
  const ways = mainOutcome(step) === null ? ownOutcomes(step) : [mainOutcome(step) ?? ''];
  const free = ways.find((way) => !out.some((edge) => (edge.outcome ?? mainOutcome(step)) === way));
  if (free !== undefined) return { at: 'step', step: id, outcome: free };
  const first = firstWayOut(step).outcome ?? mainOutcome(step);
  const along = out.filter((edge) => (edge.outcome ?? mainOutcome(step)) === first);
  const [only] = along;
  return along.length === 1 && only ? { at: 'arrow', arrow: only.id } : { at: 'step', step: id };
}
