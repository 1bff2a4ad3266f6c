import type { Dossier } from '../dossier.ts';
import { indexOf } from './index-of.ts';

/**
 * Whether somebody may see a step of a contract. A private step is for the roles it names; for everybody else, the
 * coordinator included, it is there without a name and without a date.
 */
export function maySeeStep({ template, roles }: Dossier, node: string | null | undefined): boolean {
  if (node === null || node === undefined) return true;
  const visibleTo = indexOf(template).nodes.get(node)?.visibleTo;
  return visibleTo === undefined || visibleTo.some((role) => roles.includes(role));
}

/** Whether somebody may read a field of a contract. One's own is always readable. */
export function maySeeField({ template, roles, me }: Dossier, field: string, of?: string): boolean {
  if (of === me.id) return true;
  const known = indexOf(template).fields.get(field);
  return known?.visibleTo === undefined || known.visibleTo.some((role) => roles.includes(role));
}
