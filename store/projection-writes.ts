import type { AnyBulkWriteOperation } from 'mongoose';
import type { ItemView, OutboxRow, Projected } from '#engine/projection/read-models';
import type { Fact } from '#schema/facts';
import { boardPlace } from './board.ts';
import type { Link } from './chain.ts';
import type { ContractDocument } from './collections/contracts.ts';
import { type ItemDocument, NO_DUE_DATE } from './collections/items.ts';
import type { JournalDocument } from './collections/journal.ts';
import type { OutboxDocument } from './collections/outbox.ts';
import { inboxPlace, itemKey } from './items.ts';
import { rulesInForce } from './rules-in-force.ts';

/** The documents that a projection writes, one function for each collection. */

export function journalDocument(contract: string, { fact, body, hash }: Link): JournalDocument {
  const { seq, at, type, actor, cause } = fact;
  return { _id: `${contract}:${seq}`, contract, seq, at, type, actor, cause, body, hash };
}

export function itemDocument(contract: ContractDocument, view: ItemView): ItemDocument {
  const { _id, rehearsal } = contract;
  const { templateHash } = rulesInForce(contract);
  const id = itemKey(_id, view.item);
  const sortAt = view.due?.at ?? NO_DUE_DATE;
  const open = view.closed === null;
  return {
    ...view,
    ...{ _id: id, contract: _id, templateHash, rehearsal, open, sortAt },
    ...inboxPlace({ ...view, _id: id, open, sortAt }),
  };
}

export function itemWrite(document: ItemDocument): AnyBulkWriteOperation<ItemDocument> {
  return { replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true } };
}

/** A row that exists is left alone: it may have been sent. */
export function outboxWrite(contract: ContractDocument, row: OutboxRow): AnyBulkWriteOperation<OutboxDocument> {
  const { _id, rehearsal, timeZone, calendar } = contract;
  const { templateHash } = rulesInForce(contract);
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
  const standing = {
    launched: true,
    status: summary.status,
    readers: [...new Set([contract.createdBy, ...summary.parties.flatMap(({ person }) => person ?? [])])],
    dueAt: summary.nextDue?.at ?? NO_DUE_DATE,
    lastAt: summary.at,
    openPhases: summary.phases.map(({ phase }) => phase),
    incidents: summary.incidents.length,
    unsigned: summary.unsigned,
  };
  return {
    ...standing,
    ...boardPlace({ ...contract, ...standing }),
    lastSeq: head.fact.seq,
    lastHash: head.hash,
    people: [...new Set([...contract.people, ...joined])],
    nextDueAt: summary.nextDue?.at ?? null,
    summary,
    ...(contract.amendments === undefined ? {} : { amendments: contract.amendments }),
    projectionFault: null,
  };
}

/** Items, mostly over, of which a record is corrected. */
export function correctedItems(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => (fact.type === 'RecordCorrected' ? [fact.item] : []));
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
    lists: _lists,
    place: _place,
    ...view
  } = document;
  return view;
}
