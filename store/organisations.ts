import type { Connection } from 'mongoose';
import { type OrganisationDocument, organisationsCollection } from './collections/organisations.ts';
import { findByIds } from './find-by-ids.ts';
import { modelOf } from './mongo.ts';

export type OrganisationsRepository = ReturnType<typeof organisationsRepository>;

/** Organisations that partners act for. */
export function organisationsRepository(connection: Connection) {
  const organisations = modelOf(connection, organisationsCollection);
  return {
    async create({ id, ...organisation }: Omit<OrganisationDocument, '_id'> & { id: string }): Promise<void> {
      await organisations.create([{ _id: id, ...organisation }]);
    },
    async find(id: string): Promise<OrganisationDocument | null> {
      return organisations.findOne({ _id: id }).lean<OrganisationDocument>();
    },
    async findMany(ids: string[]): Promise<OrganisationDocument[]> {
      return findByIds(organisations, ids);
    },
    async list(limit: number): Promise<OrganisationDocument[]> {
      return organisations.find({}).sort({ name: 1, _id: 1 }).limit(limit).lean<OrganisationDocument[]>();
    },
  };
}
