import type { Connection } from 'mongoose';
import { canonicalText } from '#schema/canonical';
import type { Template } from '#schema/template';
import { type AmendedTemplateDocument, amendedTemplatesCollection } from './collections/templates.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { modelOf } from './mongo.ts';

/** A change of a contract as it was proposed, or is about to be. */
export type AmendedTemplate = Omit<AmendedTemplateDocument, '_id' | 'body' | 'template' | 'title'> & {
  key: string;
  content: Template;
};

export type AmendedTemplatesRepository = ReturnType<typeof amendedTemplatesRepository>;

/** Texts of changes of contracts: kept before they are proposed, so that nothing in force is ever without its words. */
export function amendedTemplatesRepository(connection: Connection) {
  const amended = modelOf(connection, amendedTemplatesCollection);
  return {
    /** Keeps the text of a proposal, with its act. Of the same request twice, the first counts. */
    async keep({ key, content, ...rest }: AmendedTemplate): Promise<void> {
      const head = { template: content.id, title: content.title.fr, body: canonicalText(content) };
      const _id = idOf(rest.contract, key);
      try {
        await amended.create([{ _id, ...rest, ...head }]);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    async find(contract: string, key: string): Promise<AmendedTemplate | null> {
      const found = await amended.findOne({ _id: idOf(contract, key) }).lean<AmendedTemplateDocument>();
      if (!found) return null;
      const { _id, body, template: _template, title: _title, ...rest } = found;
      return { ...rest, key, content: JSON.parse(body) as Template };
    },
    /** Takes the text of a proposal away that the contract refused. */
    async remove(contract: string, key: string): Promise<void> {
      await amended.deleteOne({ _id: idOf(contract, key) });
    },
  };
}

function idOf(contract: string, key: string): string {
  return `${contract}:${key}`;
}
