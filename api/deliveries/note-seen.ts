import { noteAccess } from '../http/note-access.ts';
import type { Me } from '../policies/me.ts';
import type { Ports } from '../ports.ts';
import type { DeliveryView } from './delivery-view.ts';

/** Numbers and addresses are shown nowhere else: whoever sees them is noted, contract by contract. */
export function noteSeen(ports: Ports, me: Me, deliveries: readonly DeliveryView[]): void {
  for (const { contract } of deliveries) noteAccess(ports, { contract: { _id: contract.id }, me }, 'deliveries.list');
}
