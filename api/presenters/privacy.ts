import type { Field, TemplateNode } from '#schema/template';
import type { Dossier } from '../dossier.ts';
import { indexOf } from './index-of.ts';

/** Whether a step or a field is for one of these roles: for everybody, if it names none. */
export function isForRoles({ visibleTo }: Pick<TemplateNode | Field, 'visibleTo'>, roles: readonly string[]): boolean {
  return visibleTo === undefined || visibleTo.some((role) => roles.includes(role));
}

/**
 * Whether somebody may see a step of a contract. A private step is for the roles it names; for everybody else, the
 * coordinator included, it is there without a name and without a date.
 */
export function maySeeStep(
  { template, roles }: Pick<Dossier, 'template' | 'roles'>,
  node: string | null | undefined,
): boolean {
  if (node === null || node === undefined) return true;
  return isForRoles(indexOf(template).nodes.get(node) ?? {}, roles);
}

/**
 * Whether somebody may see where a person of a contract is reached, to ring them up or to write: whoever made it, or
 * coordinates it by a role of its programme. Where a programme has no such role, everybody coordinates, and nobody
 * learns a number from that.
 */
export function maySeeReach({ standings, template }: Dossier): boolean {
  if (standings.has('author')) return true;
  return standings.has('contractCoordinator') && template.roles.some(({ kind }) => kind === 'coordinator');
}

/** Whether somebody shared this text, row or value with a role of whoever asks, and has not taken it back. */
export function isSharedWith({ contract, roles }: Dossier, what: string): boolean {
  const shared = contract.summary?.shares?.find((share) => share.what === what);
  return shared?.roles.some((role) => roles.includes(role)) === true;
}

/** Whether somebody may read a field of a contract. One's own is always readable, and what was shared with one. */
export function maySeeField(dossier: Dossier, field: string, of?: string): boolean {
  const { template, roles, me } = dossier;
  if (of === me.id) return true;
  if (isForRoles(indexOf(template).fields.get(field) ?? {}, roles)) return true;
  return isSharedWith(dossier, of === undefined ? `field:${field}` : `field:${field}@${of}`);
}

/** Whether somebody may read what stands at a place: `field:x`, `field:x@person`, `row:list/row`. */
export function maySeePlace(dossier: Dossier, place: string): boolean {
  const [, kind, name = ''] = /^(field|row):(.*)$/.exec(place) ?? [];
  if (kind === 'row') return maySeeField(dossier, name.split('/')[0] ?? '') || isSharedWith(dossier, place);
  const [field = '', of] = name.split('@');
  return kind === 'field' && maySeeField(dossier, field, of);
}
