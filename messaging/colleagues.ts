import type { OutboxDocument } from '#store/collections/outbox';
import type { OutboxStore } from './ports.ts';

/** No institution is written to as a crowd. */
const MOST_COLLEAGUES = 10;

/**
 * A rung for "the organisation" names the person who is awaited: it goes to the others of the same organisation, once
 * each (R43b). Rows that were written for a colleague stay as they are.
 */
export async function forColleagues(store: OutboxStore, rows: readonly OutboxDocument[]): Promise<OutboxDocument[]> {
  const direct = rows.filter((row) => row.to !== 'organisation' || row.forColleague);
  const indirect = rows.filter((row) => row.to === 'organisation' && !row.forColleague);
  for (const row of indirect) await store.outbox.add(await copiesOf(store, row));
  await store.outbox.drop(indirect.map((row) => row._id));
  return direct;
}

async function copiesOf(store: OutboxStore, row: OutboxDocument): Promise<OutboxDocument[]> {
  const awaited = await store.people.find(row.person);
  if (!awaited?.organisation) return [];
  const colleagues = await store.people.ofOrganisation(awaited.organisation, MOST_COLLEAGUES + 1);
  return colleagues
    .filter((colleague) => colleague._id !== row.person)
    .slice(0, MOST_COLLEAGUES)
    .map(({ _id: person }) => ({
      ...row,
      _id: `${row._id}>${person}`,
      person,
      about: [row.person],
      forColleague: true,
    }));
}
