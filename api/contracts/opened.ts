import type { Dossier } from '../dossier.ts';
import type { Ports } from '../ports.ts';
import { type ContractView, contractView, peopleOf } from '../presenters/contract.ts';
import { namesOf } from '../presenters/names.ts';
import { timeOf } from './time-of.ts';

/** A contract as its page shows it, at its own time. */
export async function openedContract(ports: Ports, dossier: Dossier): Promise<ContractView> {
  const [now, names] = await Promise.all([
    timeOf(ports, dossier.contract),
    namesOf(ports.store, peopleOf(dossier.contract)),
  ]);
  return contractView(dossier, names, now);
}
