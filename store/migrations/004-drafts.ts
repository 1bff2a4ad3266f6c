import type { Template } from '#schema/template';
import { type TemplateDraftDocument, templatesCollection } from '../collections/templates.ts';
import { modelOf } from '../mongo.ts';
import { templateVersionsRepository } from '../template-versions.ts';
import type { Migration } from './migration.ts';

/** Drafts say which programme they make versions of; those that were there before go on with their own. */
export const nameDrafts: Migration = {
  version: 4,
  what: 'drafts of templates name their programme',
  async up(connection) {
    const drafts = modelOf(connection, templatesCollection);
    const versions = templateVersionsRepository(connection);
    for await (const { _id, body, template } of drafts.find({}).lean<TemplateDraftDocument[]>().cursor()) {
      if (template !== undefined) continue;
      const { id } = JSON.parse(body) as Template;
      const latest = await versions.latest(id);
      const begunFrom = latest && { template: id, hash: latest.hash, number: latest.version };
      await drafts.updateOne({ _id }, { $set: { template: id, begunFrom, continues: latest ? id : null } });
    }
  },
};
