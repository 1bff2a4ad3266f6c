import type { Contract, Person } from '../../api-client/types.ts';

/** Everybody at the table, each once, in the order of the programme. */
export function peopleAt({ parties }: Contract): Person[] {
  return [...new Map(parties.flatMap(({ person }) => (person ? [[person.id, person]] : []))).values()];
}

/** Everybody at the table, to pick from. */
export function peopleToPick(contract: Contract): { value: string; label: string }[] {
  return peopleAt(contract).map(({ id, name }) => ({ value: id, label: name }));
}
