import type { Connection } from 'mongoose';
import { canonicalText } from '#schema/canonical';
import type { Template } from '#schema/template';
import { type TemplateDraftDocument, templatesCollection } from './collections/templates.ts';
import { modelOf } from './mongo.ts';
import { among } from './operators.ts';

/** A template being drawn, with its body read. */
export type TemplateDraft = Omit<TemplateDraftDocument, 'body'> & { content: Template };
export type TemplateDraftLine = Omit<TemplateDraftDocument, 'body'>;

export type TemplatesRepository = ReturnType<typeof templatesRepository>;

/** Drafts of templates. Two people never overwrite each other: a save names the revision it was made on. */
export function templatesRepository(connection: Connection) {
  const drafts = modelOf(connection, templatesCollection);
  return {
    async create(id: string, template: Template, by: string, at: number): Promise<void> {
      const made = { createdBy: by, createdAt: at, updatedBy: by, updatedAt: at };
      await drafts.create([{ _id: id, title: template.title.fr, revision: 1, body: canonicalText(template), ...made }]);
    },
    async find(id: string): Promise<TemplateDraft | null> {
      const found = await drafts.findOne({ _id: id }).lean<TemplateDraftDocument>();
      if (!found) return null;
      const { body, ...draft } = found;
      return { ...draft, content: JSON.parse(body) as Template };
    },
    /** The latest changed first, without their bodies. */
    async list(limit: number): Promise<TemplateDraftLine[]> {
      return drafts.find({}, { body: 0 }).sort({ updatedAt: -1, _id: -1 }).limit(limit).lean<TemplateDraftLine[]>();
    },
    /** The new revision, or null when somebody else saved since `revision`. */
    async save(id: string, revision: number, template: Template, by: string, at: number): Promise<number | null> {
      const change = { title: template.title.fr, body: canonicalText(template), updatedBy: by, updatedAt: at };
      const saved = await drafts.updateOne({ _id: id, revision }, { $set: change, $inc: { revision: 1 } });
      return saved.modifiedCount === 1 ? revision + 1 : null;
    },
    async remove(ids: string[]): Promise<void> {
      await drafts.deleteMany({ _id: among(ids) });
    },
  };
}
