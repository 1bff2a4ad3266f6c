import type { Connection } from 'mongoose';
import { canonicalText } from '#schema/canonical';
import type { Template } from '#schema/template';
import { type TemplateDraftDocument, templatesCollection, type VersionRef } from './collections/templates.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { modelOf } from './mongo.ts';
import { absent, among } from './operators.ts';
import { onFrom, type Page, toPage } from './page.ts';

/** A template being drawn, with its body read. */
export type TemplateDraft = Omit<TemplateDraftDocument, 'body'> & { content: Template };
export type TemplateDraftLine = Omit<TemplateDraftDocument, 'body'>;

export type TemplatesRepository = ReturnType<typeof templatesRepository>;

/** Drafts of templates. Two people never overwrite each other: a save names the revision it was made on. */
export function templatesRepository(connection: Connection) {
  const drafts = modelOf(connection, templatesCollection);

  /** The draft of a change of this contract, if somebody began one. */
  async function ofContract(contract: string): Promise<TemplateDraft | null> {
    const found = await drafts.findOne({ contract }).lean<TemplateDraftDocument>();
    return found && read(found);
  }

  return {
    /** Begins a draft. One that goes on with the programme it was begun from may publish its next version. */
    async create(
      id: string,
      template: Template,
      by: string,
      at: number,
      begunFrom: VersionRef | null = null,
    ): Promise<TemplateDraft> {
      const made = { createdBy: by, createdAt: at, updatedBy: by, updatedAt: at };
      const continues = begunFrom?.template === template.id ? template.id : null;
      const { body, ...head } = headOf(template);
      const draft = { _id: id, ...head, begunFrom, continues, revision: 1, ...made };
      await drafts.create([{ ...draft, body }]);
      return { ...draft, content: template };
    },
    /** Begins, or finds, the draft of a change of one contract: there is one, whoever asks for it. */
    async changeOf(contract: string, id: string, template: Template, by: string, at: number): Promise<TemplateDraft> {
      const made = { createdBy: by, createdAt: at, updatedBy: by, updatedAt: at };
      const draft = { _id: id, ...headOf(template), begunFrom: null, continues: null, contract, revision: 1, ...made };
      try {
        await drafts.create([draft]);
      } catch (error) {
        // Somebody else began it at the same moment.
        if (!isDuplicateKey(error)) throw error;
      }
      return (await ofContract(contract)) ?? { ...draft, content: template };
    },
    ofContract,
    /** From now on the draft makes new versions of what it published. */
    async markPublished(id: string, template: string): Promise<void> {
      await drafts.updateOne({ _id: id }, { $set: { continues: template } });
    },
    async find(id: string): Promise<TemplateDraft | null> {
      const found = await drafts.findOne({ _id: id }).lean<TemplateDraftDocument>();
      return found && read(found);
    },
    /** The same without its body: asked every few seconds by whoever has it open. */
    async findLine(id: string): Promise<TemplateDraftLine | null> {
      return drafts.findOne({ _id: id }, { body: 0 }).lean<TemplateDraftLine>();
    },
    /** A page of the drafts of programmes, or of one programme, the latest changed first, without their bodies. */
    async list(
      limit: number,
      { cursor, template }: { cursor?: string | undefined; template?: string | undefined },
    ): Promise<Page<TemplateDraftLine>> {
      const rows = await drafts
        .find(
          { contract: absent(), ...(template === undefined ? {} : { template }), ...onFrom(cursor, 'updatedAt', -1) },
          { body: 0 },
        )
        .sort({ updatedAt: -1, _id: -1 })
        .limit(limit + 1)
        .lean<TemplateDraftLine[]>();
      return toPage(rows, limit, ({ updatedAt, _id }) => ({ at: updatedAt, id: _id }));
    },
    /** The new revision, or null when somebody else saved since `revision`. */
    async save(id: string, revision: number, template: Template, by: string, at: number): Promise<number | null> {
      const change = { ...headOf(template), updatedBy: by, updatedAt: at };
      const saved = await drafts.updateOne({ _id: id, revision }, { $set: change, $inc: { revision: 1 } });
      return saved.modifiedCount === 1 ? revision + 1 : null;
    },
    /** Takes a draft away that nobody saved since; what somebody wrote meanwhile stays. */
    async removeUnchanged(id: string, revision: number): Promise<void> {
      await drafts.deleteOne({ _id: id, revision });
    },
    async remove(ids: string[]): Promise<void> {
      await drafts.deleteMany({ _id: among(ids) });
    },
  };
}

function read({ body, ...draft }: TemplateDraftDocument): TemplateDraft {
  return { ...draft, content: JSON.parse(body) as Template };
}

/** What is kept beside a template so that lists need not read it. */
function headOf(template: Template) {
  return { title: template.title.fr, template: template.id, body: canonicalText(template) };
}
