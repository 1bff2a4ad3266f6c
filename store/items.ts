import type { Connection } from 'mongoose';
import { type ItemDocument, itemsCollection } from './collections/items.ts';
import { placeOf, standingOn } from './lists.ts';
import { modelOf } from './mongo.ts';
import { among } from './operators.ts';
import { onFrom, type Page, toPage } from './page.ts';
import { readList } from './read-list.ts';

export type ItemsRepository = ReturnType<typeof itemsRepository>;

/** What people can act on: inboxes and the items of a contract. */
export function itemsRepository(connection: Connection) {
  const items = modelOf(connection, itemsCollection);
  return {
    async find(contract: string, item: string): Promise<ItemDocument | null> {
      return items.findOne({ _id: itemKey(contract, item) }).lean<ItemDocument>();
    },
    /** What awaits one person, across contracts, the nearest date first. */
    async inbox(person: string, limit: number, cursor?: string): Promise<Page<ItemDocument>> {
      const list = { list: person, field: 'place', placeIn: ({ place }: ItemDocument) => place, direction: 1 } as const;
      return readList(items, list, { limit, cursor });
    },
    /** What one person handed on to others and may take back, across contracts, the nearest date first. */
    async handedOn(person: string, limit: number): Promise<ItemDocument[]> {
      const placeIn = ({ place }: ItemDocument) => place;
      const list = { list: handedList(person), field: 'place', placeIn, direction: 1 } as const;
      return (await readList(items, list, { limit })).rows;
    },
    /** The items of one contract, open or not, the nearest date first. */
    async ofContract(contract: string, limit: number, cursor?: string, open?: boolean): Promise<Page<ItemDocument>> {
      const rows = await items
        .find({ contract, ...(open === undefined ? {} : { open }), ...onFrom(cursor, 'sortAt', 1) })
        .sort({ sortAt: 1, _id: 1 })
        .limit(limit + 1)
        .lean<ItemDocument[]>();
      return toPage(rows, limit, (row) => ({ at: row.sortAt, id: row._id }));
    },
    /** Every item that these steps of a contract ever had, the first opened first. */
    async ofSteps(contract: string, nodes: readonly string[], limit: number): Promise<ItemDocument[]> {
      return items
        .find({ contract, node: among(nodes) })
        .sort({ openedAt: 1, _id: 1 })
        .limit(limit)
        .lean<ItemDocument[]>();
    },
    /** Of these items, the ones that are still open: asked again when a message leaves. */
    async stillOpen(keys: string[]): Promise<ItemDocument[]> {
      return items.find({ _id: among(keys), open: true }).lean<ItemDocument[]>();
    },
  };
}

/** The inboxes an item lies in while it is open, and where in them. */
export function inboxPlace({
  _id,
  open,
  people,
  handedOnBy,
  sortAt,
}: Pick<ItemDocument, '_id' | 'open' | 'people' | 'handedOnBy' | 'sortAt'>): Pick<ItemDocument, 'lists' | 'place'> {
  const lists = handedOnBy === undefined ? people : [...people, handedList(handedOnBy)];
  return { lists: open ? standingOn(lists, _id) : [], place: placeOf(sortAt, _id) };
}

/** Beside somebody's inbox, what they gave to others. */
function handedList(person: string): string {
  return `handed/${person}`;
}

/** The key of an item across contracts. */
export function itemKey(contract: string, item: string): string {
  return `${contract}:${item}`;
}
