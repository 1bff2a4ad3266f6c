import { stepOf } from '#engine/authoring/arrows';
import type { Pasting } from '#engine/authoring/clip/paste-steps';
import { scopeOf } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import type { Selection } from '../draft/selection.ts';

/**
 * Where pasted steps go: after the chosen ones, into the chosen phase, else into the one that is looked at. Null where
 * the template has no phase.
 */
export function wherePasted(
  template: Template,
  { kind, ids }: Selection,
  looksAt: string | null = null,
): Pick<Pasting, 'into' | 'after'> | null {
  const last = stepOf(template, kind === 'node' ? (ids.at(-1) ?? '') : '');
  const scope = last ? scopeOf(last) : null;
  if (scope !== null) return { into: scope, after: ids };
  const phase = (kind === 'phase' ? ids[0] : undefined) ?? looksAt ?? template.phases[0]?.id;
  return phase === undefined ? null : { into: { phase } };
}
