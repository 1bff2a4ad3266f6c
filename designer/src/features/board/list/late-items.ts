import type { BoardLine, Item, OpenItem } from '../../../api-client/types.ts';
import { mayRemind } from '../../acts/steering/use-remind.ts';

/** What others should have done by now, and were not reminded of today; nothing where one may not remind. */
export function lateItems(items: readonly Item[], line: BoardLine, me: string | undefined): OpenItem[] {
  const contract = {
    status: line.status,
    today: line.today,
    my: { roles: [], coordinates: true, steers: line.steers, reaches: true },
  };
  return items.filter(
    (item): item is OpenItem =>
      !item.private && mayRemind(item, contract, me) && item.due !== null && item.due.on < line.today,
  );
}
