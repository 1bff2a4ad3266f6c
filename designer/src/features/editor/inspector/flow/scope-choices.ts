import { insideOf, type ScopeRef, scopeKey } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import type { Choice } from '../../controls/choice-field.tsx';
import type { Say, Translate } from '../names.ts';

type Words = { say: Say; t: Translate; titleOf: (step: string) => string };

/** Phases and groups that steps may be moved into: no group into itself. */
export function scopeChoices(template: Template, steps: readonly string[], { say, t, titleOf }: Words): Choice[] {
  const inside = insideOf(template, steps);
  const groups = template.nodes.filter(({ kind, id }) => kind === 'group' && !steps.includes(id) && !inside.has(id));
  return [
    ...template.phases.map(({ id, title }) => ({ value: scopeKey({ phase: id }), label: say(title) })),
    ...groups.map(({ id }) => ({
      value: scopeKey({ in: id }),
      label: t('inspector.inGroup', { title: titleOf(id) }),
    })),
  ];
}

/** The scope behind a name of `scopeKey`. */
export function scopeFrom(key: string): ScopeRef {
  return key.startsWith('g:') ? { in: key.slice(2) } : { phase: key.slice(2) };
}

/** How a phase or a group is called. */
export function placeName(template: Template, scope: ScopeRef, say: Say): string {
  const [things, id] = 'in' in scope ? [template.nodes, scope.in] : [template.phases, scope.phase];
  return say(things.find((thing) => thing.id === id)?.title);
}
