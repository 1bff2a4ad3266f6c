import type { AnyBulkWriteOperation } from 'mongoose';
import type { Program } from '#engine/program';
import type { Data } from '#schema/acts';
import type { Fact } from '#schema/facts';
import type { FileDocument } from './collections/files.ts';

/** The files of which these facts say that what they held is gone. */
export function erasedFiles(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => (fact.type === 'FileErased' ? [fact.file] : []));
}

/** Says on the files that these facts give where they stand now. Saying it twice changes nothing. */
export function fileMarks(
  { fields }: Program,
  contract: string,
  facts: readonly Fact[],
): AnyBulkWriteOperation<FileDocument>[] {
  return facts.flatMap((fact) => {
    if (fact.type === 'FieldSet') {
      const place = fact.of === undefined ? `field:${fact.field}` : `field:${fact.field}@${fact.of}`;
      return mark(contract, place, fields[fact.field]?.type, fact.value);
    }
    if (fact.type !== 'RowAdded' && fact.type !== 'RowChanged') return [];
    const columns = fields[fact.list]?.columns ?? {};
    const place = `row:${fact.list}/${fact.row}`;
    return Object.entries(fact.values).flatMap(([id, value]) => mark(contract, place, columns[id]?.type, value));
  });
}

function mark(
  contract: string,
  place: string,
  type: string | undefined,
  value: Data,
): AnyBulkWriteOperation<FileDocument>[] {
  if (type !== 'file' || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const update = { $set: { waiting: false }, $addToSet: { places: place } };
  return [{ updateOne: { filter: { _id: value.id, contract }, update } }];
}
