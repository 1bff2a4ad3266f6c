import type { Connection } from 'mongoose';
import { canonicalText } from '#schema/canonical';
import type { Template } from '#schema/template';
import {
  type AmendedTemplateDocument,
  amendedTemplatesCollection,
  type TemplateVersionDocument,
  templateVersionsCollection,
} from './collections/templates.ts';
import { contentHash } from './content-hash.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { findByIds } from './find-by-ids.ts';
import { modelOf } from './mongo.ts';

/** A published template, with its body read. */
export type TemplateVersion = Omit<TemplateVersionDocument, '_id' | 'body'> & { hash: string; content: Template };
export type TemplateVersionLine = Omit<TemplateVersionDocument, 'body'>;

export type TemplateVersionsRepository = ReturnType<typeof templateVersionsRepository>;

/** Published templates: never changed, named by the hash of their meaning. */
export function templateVersionsRepository(connection: Connection) {
  const versions = modelOf(connection, templateVersionsCollection);
  const amended = modelOf(connection, amendedTemplatesCollection);

  /** By its hash: a published one, or what one contract was changed to. */
  async function find(hash: string): Promise<TemplateVersion | null> {
    const published = await findPublished(hash);
    if (published) return published;
    const change = await amended.findOne({ hash }).lean<AmendedTemplateDocument>();
    return change && readAmended(change);
  }

  async function findPublished(hash: string): Promise<TemplateVersion | null> {
    const found = await versions.findOne({ _id: hash }).lean<TemplateVersionDocument>();
    return found ? read(found) : null;
  }

  async function latestNumber(template: string): Promise<number> {
    const last = await versions.findOne({ template }, { version: 1 }).sort({ version: -1 }).lean<{ version: number }>();
    return last?.version ?? 0;
  }

  return {
    find,
    /** Publishes a template. The same meaning again is the version that exists already. */
    async publish(template: Template, by: string, at: number, note: string | null = null): Promise<TemplateVersion> {
      const hash = contentHash(template);
      for (;;) {
        const known = await findPublished(hash);
        if (known) return known;
        const version = (await latestNumber(template.id)) + 1;
        const head = {
          template: template.id,
          version,
          title: template.title.fr,
          publishedBy: by,
          publishedAt: at,
          note,
        };
        try {
          await versions.create([{ _id: hash, ...head, body: canonicalText(template) }]);
        } catch (error) {
          // Somebody published at the same moment: look again.
          if (!isDuplicateKey(error)) throw error;
        }
      }
    },
    async ofNumber(template: string, version: number): Promise<TemplateVersion | null> {
      const found = await versions.findOne({ template, version }).lean<TemplateVersionDocument>();
      return found ? read(found) : null;
    },
    async latest(template: string): Promise<TemplateVersion | null> {
      const found = await versions.findOne({ template }).sort({ version: -1 }).lean<TemplateVersionDocument>();
      return found ? read(found) : null;
    },
    /** Versions of one template, the latest first, without their bodies. */
    async list(template: string): Promise<TemplateVersionLine[]> {
      return versions.find({ template }, { body: 0 }).sort({ version: -1 }).lean<TemplateVersionLine[]>();
    },
    /** The latest version of one template, without its body. */
    async latestLine(template: string): Promise<TemplateVersionLine | null> {
      return versions.findOne({ template }, { body: 0 }).sort({ version: -1 }).lean<TemplateVersionLine>();
    },
    /** Every published template in its latest version, without bodies. */
    async all(): Promise<TemplateVersionLine[]> {
      const lines = await versions
        .find({}, { body: 0 })
        .sort({ template: 1, version: 1 })
        .lean<TemplateVersionLine[]>();
      return [...new Map(lines.map((line) => [line.template, line])).values()];
    },
    async findMany(hashes: string[]): Promise<TemplateVersion[]> {
      return (await findByIds(versions, hashes)).map(read);
    },
  };
}

function readAmended({ hash, template, version, title, body, by, at }: AmendedTemplateDocument): TemplateVersion {
  const published = { publishedBy: by, publishedAt: at, note: null };
  return { hash, template, version, title, ...published, content: JSON.parse(body) as Template };
}

function read({ _id, body, ...version }: TemplateVersionDocument): TemplateVersion {
  return { ...version, hash: _id, content: JSON.parse(body) as Template };
}
