import type { ContractDocument } from '../collections/contracts.ts';
import { contractsCollection } from '../collections/contracts.ts';
import { itemsCollection, NO_DUE_DATE } from '../collections/items.ts';
import { type PersonDocument, peopleCollection } from '../collections/people.ts';
import { modelOf } from '../mongo.ts';
import { templateVersionsRepository } from '../template-versions.ts';
import { wordsOf } from '../words.ts';
import type { Migration } from './migration.ts';

/** What boards filter and sort by, for contracts and people that were there before boards were. */
export const fillBoards: Migration = {
  version: 2,
  what: 'contracts and people have what boards look for',
  async up(connection) {
    const contracts = modelOf(connection, contractsCollection);
    const items = modelOf(connection, itemsCollection);
    const people = modelOf(connection, peopleCollection);
    const versions = templateVersionsRepository(connection);
    for await (const contract of contracts.find({}).lean<ContractDocument[]>().cursor()) {
      const { _id, title, templateHash, createdBy, createdAt, summary } = contract;
      const programme = (await versions.find(templateHash))?.content.title;
      const seated = summary?.parties.flatMap(({ person }) => person ?? []) ?? [];
      const $set = {
        words: wordsOf(`${title} ${programme?.fr ?? ''} ${programme?.en ?? ''}`),
        readers: [...new Set([createdBy, ...seated])],
        dueAt: summary?.nextDue?.at ?? NO_DUE_DATE,
        lastAt: summary?.at ?? createdAt,
        openPhases: summary?.phases.map(({ phase }) => phase) ?? [],
        incidents: summary?.incidents.length ?? 0,
        unsigned: await items.countDocuments({ contract: _id, open: true, verbs: 'sign' }),
      };
      await contracts.updateOne({ _id }, { $set });
    }
    for await (const { _id, name } of people.find({}).lean<PersonDocument[]>().cursor())
      await people.updateOne({ _id }, { $set: { nameWords: wordsOf(name) } });
  },
};
