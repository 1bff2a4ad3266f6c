import type { FormList, Item } from '../../api-client/types.ts';

/** A list that a proposal may go into, and the column its words go into. */
export type ProposalList = { list: FormList; column: string };

/** What people may write in: by an open step of their own, or because they coordinate. */
type Writing = { items: readonly Item[]; lists: readonly (FormList & { mayEdit: boolean })[] };

/**
 * The lists that whoever asks may add a proposal to now, those whose rows somebody leads first: they are actions. What
 * a review asks about is no proposal; promises are made elsewhere.
 */
export function listsForProposals({ items, lists }: Writing): ProposalList[] {
  const own = ownItems(items).flatMap(({ form }) => form.lists ?? []);
  const open = [...own, ...lists.filter(({ mayEdit }) => mayEdit)];
  const byId = new Map(open.map((list) => [list.id, list]));
  const found = [...byId.values()].flatMap((list) => {
    const column = list.columns.find(({ type }) => type === 'text' || type === 'longText');
    return column && list.id !== PROMISES && !list.reviewed ? [{ list, column: column.id }] : [];
  });
  return found.toSorted((one, other) => Number(isLed(other.list)) - Number(isLed(one.list)));
}

/** Whether an open step of one's own lets one write promises. */
export function mayWritePromises(items: readonly Item[]): boolean {
  return ownItems(items).some(({ form }) => form.lists?.some(({ id }) => id === PROMISES));
}

const PROMISES = 'commitments';

function ownItems(items: readonly Item[]) {
  return items.flatMap((item) => (!item.private && item.mine && item.open ? [item] : []));
}

function isLed({ columns }: FormList): boolean {
  return columns.some(({ type }) => type === 'person');
}
