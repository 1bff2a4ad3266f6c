import type { CivilDate } from '#schema/facts';
import type { BoardLine, ContractLine } from '../../../api-client/types.ts';
import { daysBetween } from '../../../locales/dates.ts';

/** One contract in a list: what a board knows of it, or as much of that as the plain list tells. */
export type Line = Omit<BoardLine, 'lastEventOn' | 'steers'> & {
  /** The last day on which something happened; null where the list does not say. */
  lastEventOn: CivilDate | null;
};

/** A contract of the plain list, as a line of a board. */
export function lineOf(contract: ContractLine, me: string | null): Line {
  const daysSince = (date: CivilDate | null) => (date === null ? null : daysBetween(date, contract.today));
  return {
    ...contract,
    waits: contract.waits.map((wait) => ({
      ...wait,
      you: wait.by.some(({ id }) => id === me),
      daysLate: daysSince(wait.due),
    })),
    daysLate: Math.max(daysSince(contract.nextDue?.on ?? null) ?? 0, 0),
    lastEventOn: null,
    asleep: false,
    unsigned: 0,
  };
}

/** Where a contract is looked at; a draft goes on where it was left. */
export function pathOf({ id, status }: Pick<Line, 'id' | 'status'>): string {
  return status === 'draft' ? `/contrats/nouveau?brouillon=${id}` : `/contrats/${id}`;
}
