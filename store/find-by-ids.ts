import type { Model } from 'mongoose';
import { among } from './operators.ts';

/** The documents of these ids, in no order; a database is not asked for none. */
export async function findByIds<D extends { _id: string }>(documents: Model<D>, ids: readonly string[]): Promise<D[]> {
  return ids.length === 0 ? [] : documents.find({ _id: among(ids) } as never).lean<D[]>();
}
