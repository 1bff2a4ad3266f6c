import type { Template } from '#schema/template';
import type { ContractDocument } from '#store/collections/contracts';
import type { Me } from './me.ts';
import type { Standing } from './standings.ts';

/** What somebody is on the platform itself. */
export function standingsOf(me: Me | null): Set<Standing> {
  return me === null ? new Set(['stranger']) : new Set(['person', ...me.duties]);
}

/** What somebody is in one contract, besides. Whoever has left has no standing any more. */
export function standingsIn(me: Me, contract: ContractDocument, template: Template): Set<Standing> {
  const standings = standingsOf(me);
  const roles = rolesIn(me, contract);
  if (contract.createdBy === me.id && standings.has('coordinator')) standings.add('author');
  if (roles.length > 0) standings.add('party');
  if (roles.length > 0 && coordinates(roles, template)) standings.add('contractCoordinator');
  return standings;
}

/** The roles of somebody in a contract now; just after its launch, as it was drafted. A draft is its author's alone. */
export function rolesIn(me: Me, { launched, summary, opening }: ContractDocument): string[] {
  if (!launched) return [];
  const seats = summary?.parties ?? opening.parties;
  return [...new Set(seats.filter((seat) => seat.person === me.id).map((seat) => seat.role))];
}

/** In a programme without any coordinating role, every party coordinates: the engine's own rule. */
function coordinates(roles: readonly string[], template: Template): boolean {
  const coordinating = template.roles.filter((role) => role.kind === 'coordinator').map((role) => role.id);
  return coordinating.length === 0 || roles.some((role) => coordinating.includes(role));
}
