import type { ComingDate, Commitment, Contract, Item, OpenItem, Person } from '../../../api-client/types.ts';

/** What one person takes home on one sheet. */
export type Plan = {
  person: Person;
  roles: Contract['parties'][number]['role'][];
  toDo: OpenItem[];
  dates: ComingDate[];
  mine: Commitment[];
  toMe: Commitment[];
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
    toDo: items.flatMap((item) => (!item.private && item.people.some(({ id }) => id === person.id) ? [item] : [])),
    dates: coming.filter(({ what, date }) => MEANT.includes(what) && date.on >= contract.today).slice(0, MOST_DATES),
    mine: commitments.filter(({ by, people }) => isMyRole(by) && people.some(({ id }) => id === person.id)),
    toMe: commitments.filter(({ to, by }) => to.some(isMyRole) && !isMyRole(by)),
    toAsk: withOrganisation(contract).filter(({ id }) => id !== person.id),
  };
}

/** Dates that somebody has to be somewhere or to have done something. */
const MEANT: ComingDate['what'][] = ['due', 'meets', 'default', 'end'];

function withOrganisation({ parties }: Contract): Person[] {
  const people = parties.flatMap(({ person }) => (person?.organisation ? [person] : []));
  return [...new Map(people.map((one) => [one.id, one])).values()];
}
