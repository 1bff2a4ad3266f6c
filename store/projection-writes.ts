import type { AnyBulkWriteOperation } from 'mongoose';
import type { ItemView, OutboxRow, Projected } from '#engine/projection/read-models';
import type { Link } from './chain.ts';
import type { ContractDocument } from './collections/contracts.ts';
import { type ItemDocument, NO_DUE_DATE } from './collections/items.ts';
import type { JournalDocument } from './collections/journal.ts';
import type { OutboxDocument } from './collections/outbox.ts';
import { itemKey } from './items.ts';

/** The documents that a projection writes, one function for each collection. */

export function journalDocument(contract: string, { fact, body, hash }: Link): JournalDocument {
  const { seq, at, type, actor, cause } = fact;
  return { _id: `${contract}:${seq}`, contract, seq, at, type, actor, cause, body, hash };
}

export function itemDocument({ _id, templateHash, rehearsal }: ContractDocument, view: ItemView): ItemDocument {
  return {
    ...view,
    _id: itemKey(_id, view.item),
    contract: _id,
    templateHash,
    rehearsal,
    open: view.closed === null,
    sortAt: view.due?.at ?? NO_DUE_DATE,
  };
}

export function itemWrite(document: ItemDocument): AnyBulkWriteOperation<ItemDocument> {
  return { replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true } };
}

/** A row that exists is left alone: it may have been sent. */
export function outboxWrite(contract: ContractDocument, row: OutboxRow): AnyBulkWriteOperation<OutboxDocument> {
  const { _id, templateHash, rehearsal, timeZone, calendar } = contract;
  const readyAt = rehearsal ? 0 : row.sendAt;
  const place = { contract: _id, templateHash, rehearsal, timeZone, calendar };
  const fixed = { ...place, readyAt, forColleague: false, envelope: null, state: 'waiting' as const };
  const $setOnInsert = { ...row, ...fixed };
  return { updateOne: { filter: { _id: `${_id}:${row.key}` }, update: { $setOnInsert }, upsert: true } };
}

/** The projector's part of a contract. */
export function contractChange(
  contract: ContractDocument,
  { summary, joined }: Projected,
  head: Link,
): Partial<ContractDocument> {
  return {
    launched: true,
    lastSeq: head.fact.seq,
    lastHash: head.hash,
    status: summary.status,
    people: [...new Set([...contract.people, ...joined])],
    nextDueAt: summary.nextDue?.at ?? null,
    readers: [...new Set([contract.createdBy, ...summary.parties.flatMap(({ person }) => person ?? [])])],
    dueAt: summary.nextDue?.at ?? NO_DUE_DATE,
    lastAt: summary.at,
    openPhases: summary.phases.map(({ phase }) => phase),
    incidents: summary.incidents.length,
    unsigned: summary.unsigned,
    summary,
    projectionFault: null,
  };
}

/** The view back from its document. */
export function viewOf(document: ItemDocument): ItemView {
  const {
    _id,
    contract: _contract,
    templateHash: _hash,
    rehearsal: _rehearsal,
    open: _open,
    sortAt: _at,
    ...view
  } = document;
  return view;
}
