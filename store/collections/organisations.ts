import { collection } from '../mongo.ts';

/** A town, an association, a shop, a bank: what a partner may act for. */
export type OrganisationDocument = { _id: string; name: string; kind: string; createdAt: number };

export const organisationsCollection = collection<OrganisationDocument>(
  'organisations',
  { _id: String, name: String, kind: String, createdAt: Number },
  [{ fields: { name: 1, _id: 1 } }],
);
