import type { ComingDate, Commitment, Contract, Item, OpenItem, Person } from '../../../api-client/types.ts';
import { groupsOf, type ItemsOfStep } from '../item-groups.ts';

/** What one person takes home on one sheet. */
export type Plan = {
  person: Person;
  roles: Contract['parties'][number]['role'][];
  /** What comes back more than twice is one line. */
  toDo: ItemsOfStep[];
  dates: ComingDate[];
  mine: Commitment[];
  /** By the party that promised. */
  toMe: { by: Commitment['by']; promises: Commitment[] }[];
  /** Whom one may ask: those who come from an organisation. */
  toAsk: Person[];
};

type Known = { items: readonly Item[]; coming: readonly ComingDate[]; commitments: readonly Commitment[] };

const MOST_DATES = 12;

/** The sheet of one person at the table: what to do, the next dates, what they promised and were promised. */
export function planOf(contract: Contract, person: Person, { items, coming, commitments }: Known): Plan {
  const seats = contract.parties.filter((party) => party.person?.id === person.id);
  const roles = [...new Map(seats.map(({ role }) => [role.id, role])).values()];
  const isMyRole = ({ id }: { id: string }) => roles.some((role) => role.id === id);
  return {
    person,
    roles,
    toDo: linesOf(items.filter((item): item is OpenItem => !item.private && isAmong(item.people, person))),
    dates: coming.filter(({ what, date }) => MEANT.includes(what) && date.on >= contract.today).slice(0, MOST_DATES),
    mine: commitments.filter(({ by, people }) => isMyRole(by) && isAmong(people, person)),
    toMe: byParty(commitments.filter(({ to, by }) => to.some(isMyRole) && !isMyRole(by))),
    toAsk: withOrganisation(contract).filter(({ id }) => id !== person.id),
  };
}

/** Dates that somebody has to be somewhere or to have done something. */
const MEANT: ComingDate['what'][] = ['due', 'meets', 'default', 'end'];

const MOST_SINGLE = 2;

function linesOf(items: readonly OpenItem[]): ItemsOfStep[] {
  return groupsOf(items).flatMap((group) =>
    group.items.length > MOST_SINGLE ? [group] : group.items.map((item) => ({ key: item.id, items: [item] })),
  );
}

function byParty(commitments: readonly Commitment[]): Plan['toMe'] {
  const parties = new Map<string, Plan['toMe'][number]>();
  for (const promise of commitments) {
    const party = parties.get(promise.by.id) ?? { by: promise.by, promises: [] };
    party.promises.push(promise);
    parties.set(promise.by.id, party);
  }
  return [...parties.values()];
}

function isAmong(people: readonly Person[], { id }: Person): boolean {
  return people.some((one) => one.id === id);
}

function withOrganisation({ parties }: Contract): Person[] {
  const people = parties.flatMap(({ person }) => (person?.organisation ? [person] : []));
  return [...new Map(people.map((one) => [one.id, one])).values()];
}
