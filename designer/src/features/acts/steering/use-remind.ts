import { useRecord } from '../../../api-client/contract.ts';
import { useSession } from '../../../api-client/session.ts';
import type { Contract, OpenItem } from '../../../api-client/types.ts';

/** Whether whoever coordinates may remind somebody of this by hand now: it has a date, and no word has gone today. */
export function mayRemind(
  item: OpenItem,
  { status, today, my }: Pick<Contract, 'status' | 'today' | 'my'>,
  me: string | undefined,
): boolean {
  const others = item.people.some(({ id }) => id !== me);
  return my.steers && status === 'open' && item.open && item.due !== null && item.remindedOn !== today && others;
}

/**
 * Of these, what whoever coordinates may remind somebody of by hand now: it has a date, no word has gone today, and it
 * is for somebody else, who did not ask for silence (R43).
 */
export function useRemindable({ id, status, today, my }: Contract, items: readonly OpenItem[]): OpenItem[] {
  const me = useSession().data?.person?.id;
  const silences = useRecord(id).data?.silences ?? [];
  if (!my.steers || status !== 'open') return [];
  const isSilent = (person: string, item: string) =>
    silences.some((one) => one.person.id === person && (one.item === null || one.item === item) && one.until >= today);
  return items.filter(
    ({ id: item, asks, open, due, remindedOn, people, mine }) =>
      asks === 'answer' &&
      open &&
      !(mine && people.length === 1) &&
      due !== null &&
      remindedOn !== today &&
      people.some((person) => person.id !== me && !isSilent(person.id, item)),
  );
}
