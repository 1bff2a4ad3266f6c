import { stepOf } from '#engine/authoring/arrows';
import type { NewStep } from '#engine/authoring/changes/add-step';
import { scopeOf } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import { whereNext } from '../../canvas/acts/where-next.ts';
import { type Selection, theOne } from '../../draft/selection.ts';

/**
 * Where a new step goes. Linked: after the step that is chosen, on its way. Alone: without an arrow, in the same phase or
 * group; inside, where a group is chosen. Null where the template has no phase.
 */
export function placeForNew(
  template: Template,
  selection: Selection,
  isLinked: boolean,
): Pick<NewStep, 'scope' | 'after' | 'onArrow'> | null {
  const chosen = stepOf(template, theOne(selection, 'node') ?? '');
  if (chosen && (!isLinked || chosen.kind === 'end')) {
    const scope = chosen.kind === 'group' ? { in: chosen.id } : scopeOf(chosen);
    return scope === null ? firstPlace(template) : { scope };
  }
  const next = whereNext(template, selection, null);
  if (next === null) return null;
  if (next.at === 'scope') return { scope: next.scope };
  const from = next.at === 'step' ? next.step : template.edges.find(({ id }) => id === next.arrow)?.from;
  const step = stepOf(template, from ?? '');
  const scope = step ? scopeOf(step) : null;
  if (scope === null) return firstPlace(template);
  if (next.at === 'arrow') return isLinked ? { scope, onArrow: next.arrow } : { scope };
  return { scope, after: { step: next.step, outcome: next.outcome ?? null } };
}

function firstPlace(template: Template): Pick<NewStep, 'scope'> | null {
  const [phase] = template.phases;
  return phase ? { scope: { phase: phase.id } } : null;
}
