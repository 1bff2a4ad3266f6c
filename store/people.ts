import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { type PersonDocument, peopleCollection } from './collections/people.ts';
import { findByIds } from './find-by-ids.ts';
import { modelOf } from './mongo.ts';
import { between, present } from './operators.ts';
import { searchKeyOf, wordsOf } from './words.ts';

export type NewPerson = Omit<PersonDocument, '_id' | 'searchKey' | 'nameWords'> & { id: string };
export type PersonChange = Partial<Omit<NewPerson, 'id' | 'createdAt'>>;

export type PeopleRepository = ReturnType<typeof peopleRepository>;

/** People: names, addresses, languages, channels. */
export function peopleRepository(connection: Connection) {
  const people = modelOf(connection, peopleCollection);
  return {
    async create({ id, ...person }: NewPerson): Promise<void> {
      await people.create([
        {
          _id: id,
          ...normalised(person),
          searchKey: searchKeyOf(person.name),
          nameWords: wordsOf(person.name),
        } as PersonDocument,
      ]);
    },
    async find(id: string): Promise<PersonDocument | null> {
      return people.findOne({ _id: id }).lean<PersonDocument>();
    },
    async findMany(ids: string[]): Promise<PersonDocument[]> {
      return findByIds(people, ids);
    },
    async findByEmail(email: string): Promise<PersonDocument | null> {
      return people.findOne({ email: normalisedEmail(email) }).lean<PersonDocument>();
    },
    /** Changes what is known of somebody. Ways that changed are marked in the same write, until contracts know it. */
    async update(id: string, change: PersonChange): Promise<void> {
      const { name } = change;
      const searchKey = name === undefined ? {} : { searchKey: searchKeyOf(name), nameWords: wordsOf(name) };
      const news = change.channels === undefined ? {} : { reachNews: randomBytes(8).toString('hex') };
      await people.updateOne({ _id: id }, { $set: { ...normalised(change), ...searchKey, ...news } });
    },
    /** People of whom running contracts do not know yet how they are reached. */
    async withReachNews(limit: number): Promise<PersonDocument[]> {
      return people.find({ reachNews: present() }).limit(limit).lean<PersonDocument[]>();
    },
    /** Contracts know it; what changed meanwhile stays marked. */
    async reachTold(id: string, news: string): Promise<void> {
      await people.updateOne({ _id: id, reachNews: news }, { $unset: { reachNews: 1 } });
    },
    /** People whose name begins so, in the order of names. */
    async search(beginning: string, limit: number): Promise<PersonDocument[]> {
      const from = searchKeyOf(beginning);
      return people
        .find({ searchKey: between(from, `${from}\uffff`) })
        .sort({ searchKey: 1, _id: 1 })
        .limit(limit)
        .lean<PersonDocument[]>();
    },
    /** People one of whose names begins so. */
    async withWord(beginning: string, limit: number): Promise<PersonDocument[]> {
      const from = searchKeyOf(beginning);
      const range = { $gte: from, $lt: `${from}\uffff` };
      // The first says too much for whoever has several names, and lets SecantusDB use its index; the second is exact.
      const [roughly, exactly] = [{ nameWords: range }, { nameWords: { $elemMatch: range } }];
      return people.aggregate<PersonDocument>([{ $match: roughly }, { $match: exactly }, { $limit: limit }]);
    },
    /** The active people of an organisation. */
    async ofOrganisation(organisation: string, limit: number): Promise<PersonDocument[]> {
      return people.find({ organisation, active: true }).sort({ _id: 1 }).limit(limit).lean<PersonDocument[]>();
    },
    async count(): Promise<number> {
      return people.countDocuments({});
    },
  };
}

function normalisedEmail(email: string): string {
  return email.trim().toLowerCase();
}

function normalised<T extends { email?: string | null }>(person: T): T {
  return person.email ? { ...person, email: normalisedEmail(person.email) } : person;
}
