import { collection } from '../mongo.ts';

/** Somebody who has a draft open now, and which step they look at. */
export type TemplatePresenceDocument = {
  /** Draft and person. */
  _id: string;
  draft: string;
  person: string;
  looksAt: string | null;
  at: Date;
};

/** Long after the last sign of life, nobody needs to know. */
const FORGOTTEN_AFTER_S = 300;

export const templatePresenceCollection = collection<TemplatePresenceDocument>(
  'templatePresence',
  { _id: String, draft: String, person: String, looksAt: String, at: Date },
  [{ fields: { draft: 1, at: -1 } }, { fields: { at: 1 }, options: { expireAfterSeconds: FORGOTTEN_AFTER_S } }],
);
