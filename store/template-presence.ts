import type { Connection } from 'mongoose';
import { type TemplatePresenceDocument, templatePresenceCollection } from './collections/template-presence.ts';
import { modelOf } from './mongo.ts';
import { atLeast } from './operators.ts';

export type Present = Pick<TemplatePresenceDocument, 'person' | 'looksAt'>;
export type TemplatePresenceRepository = ReturnType<typeof templatePresenceRepository>;

/** Who has which draft open, so that two people know of each other. It is forgotten by itself. */
export function templatePresenceRepository(connection: Connection) {
  const presence = modelOf(connection, templatePresenceCollection);
  return {
    async note(draft: string, person: string, looksAt: string | null, at: number): Promise<void> {
      const $set = { draft, person, looksAt, at: new Date(at) };
      await presence.updateOne({ _id: `${draft}:${person}` }, { $set }, { upsert: true });
    },
    async leave(draft: string, person: string): Promise<void> {
      await presence.deleteOne({ _id: `${draft}:${person}` });
    },
    /** Everybody who gave a sign of life since then, in a stable order. */
    async since(draft: string, at: number): Promise<Present[]> {
      const found = await presence
        .find({ draft, at: atLeast(new Date(at)) })
        .sort({ _id: 1 })
        .lean<TemplatePresenceDocument[]>();
      return found.map(({ person, looksAt }) => ({ person, looksAt }));
    },
  };
}
