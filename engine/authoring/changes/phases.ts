import type { Localised } from '#schema/primitives';
import type { Phase, Template } from '#schema/template';
import { type PhaseKind, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { type ChangeOrRefusal, change } from '../change.ts';
import { freshId } from '../ids.ts';
import { putInto, takeFrom } from '../things.ts';
import { removeSteps } from './remove-steps.ts';

type NewPhase = { kind: PhaseKind; title: Localised; at?: number; beside?: boolean };

export function addPhase(template: Template, { kind, title, at, beside = false }: NewPhase): ChangeOrRefusal {
  if (template.phases.length >= TEMPLATE_LIMITS.phases) return { refused: 'TOO_MANY' };
  const id = freshId(
    template.phases.map((phase) => phase.id),
    title.fr,
    kind,
  );
  // A phase beside the others says when it opens (R1).
  const besides = beside ? { beside: true as const, opens: { after: 'contract:opened' } } : {};
  const phase: Phase = { id, kind, title, ...besides };
  return change(putInto(template, 'phases', phase, at));
}

/** Takes a phase away with the steps in it. */
export function removePhase(template: Template, id: string): ChangeOrRefusal {
  if (!template.phases.some((phase) => phase.id === id)) return { refused: 'GONE' };
  if (template.phases.length === 1) return { refused: 'LAST_PHASE' };
  const inside = template.nodes.filter(({ phase }) => phase === id).map((node) => node.id);
  const emptied = inside.length === 0 ? change([]) : removeSteps(template, inside);
  if ('refused' in emptied) return emptied;
  return change([...emptied.edits, ...takeFrom(template, 'phases', (phase) => phase.id === id)]);
}

/** Phases run in the order of the list. */
export function movePhase(template: Template, id: string, by: -1 | 1): ChangeOrRefusal {
  const at = template.phases.findIndex((phase) => phase.id === id);
  const phase = template.phases[at];
  if (!phase) return { refused: 'GONE' };
  const to = at + by;
  if (to < 0 || to >= template.phases.length) return change([]);
  return change([
    { op: 'remove', path: ['phases', at] },
    { op: 'add', path: ['phases', to], value: phase },
  ]);
}
