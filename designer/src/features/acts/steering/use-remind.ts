import { useAct } from '../../../api-client/contract.ts';
import type { Contract, OpenItem } from '../../../api-client/types.ts';

/** Whether whoever coordinates may remind somebody of this by hand now: it has a date, and no word has gone today. */
export function mayRemind(
  item: OpenItem,
  { status, today, my }: Pick<Contract, 'status' | 'today' | 'my'>,
  me: string | undefined,
): boolean {
  const others = item.people.some(({ id }) => id !== me);
  return my.coordinates && status === 'open' && item.open && item.due !== null && item.remindedOn !== today && others;
}

/** Reminds by hand whoever has these to do (R43). Whoever asked for silence is left out, unless that leaves nobody. */
export function useRemind(contract: string): (items: readonly OpenItem[]) => Promise<void> {
  const act = useAct(contract);
  return async (items) => {
    const sent = await Promise.allSettled(items.map(({ id }) => act.mutateAsync({ type: 'remind', item: id })));
    const refused = sent.find((one) => one.status === 'rejected');
    if (refused && !sent.some(({ status }) => status === 'fulfilled')) throw refused.reason;
  };
}
