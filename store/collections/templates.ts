import { collection } from '../mongo.ts';

/** A version of a programme, as others name it. */
export type VersionRef = { template: string; hash: string; number: number };

/** A template being drawn: autosaved, not yet the rules of anything. */
export type TemplateDraftDocument = {
  _id: string;
  title: string;
  /** The id of the programme it becomes a version of. */
  template: string;
  /** The version it was begun from; another programme's, or an earlier one of its own. */
  begunFrom: VersionRef | null;
  /** The programme it may publish new versions of, once there are some; null for one that is still unpublished. */
  continues: string | null;
  /** The contract it changes, if it is no draft of a programme: it is proposed there, and never published. */
  contract?: string;
  /** Goes up by one at each save: a save made on an older revision is refused. */
  revision: number;
  /** The template as JSON text, schema-valid. */
  body: string;
  createdBy: string;
  createdAt: number;
  updatedBy: string;
  updatedAt: number;
};

export const templatesCollection = collection<TemplateDraftDocument>(
  'templates',
  {
    _id: String,
    title: String,
    template: String,
    begunFrom: Object,
    continues: String,
    contract: String,
    revision: Number,
    body: String,
    createdBy: String,
    createdAt: Number,
    updatedBy: String,
    updatedAt: Number,
  },
  [
    { fields: { updatedAt: -1, _id: -1 } },
    { fields: { template: 1, updatedAt: -1, _id: -1 } },
    // One draft for each contract, whoever begins it.
    { fields: { contract: 1 }, options: { unique: true, partialFilterExpression: { contract: { $type: 'string' } } } },
  ],
);

/** A published template: immutable, named by the hash of its meaning. */
export type TemplateVersionDocument = {
  /** The content hash. */
  _id: string;
  /** The template's own id, and the number of this version among its versions. */
  template: string;
  version: number;
  title: string;
  body: string;
  publishedBy: string;
  publishedAt: number;
  /** What whoever published it says has changed. */
  note?: string | null;
};

/**
 * The text of a change that was proposed for one contract, and the act that proposes it. It has a collection of its own,
 * apart from published versions: it belongs to the people of that contract, no gallery, no number and no count of a
 * programme knows it, and it goes with the contract when that is a rehearsal that is thrown away.
 */
export type AmendedTemplateDocument = {
  /** `contract:key`: the same request finds what it wrote, and sends the same act. */
  _id: string;
  contract: string;
  /** The content hash of the text. */
  hash: string;
  /** The template's id, and the number of the version that the contract was launched with. */
  template: string;
  version: number;
  title: string;
  body: string;
  /** What was asked for, so that another request under the same key is noticed. */
  asked: string;
  /** The act, as JSON text: exactly what was sent. */
  act: string;
  by: string;
  at: number;
};

export const amendedTemplatesCollection = collection<AmendedTemplateDocument>(
  'amendedTemplates',
  {
    _id: String,
    contract: String,
    hash: String,
    template: String,
    version: Number,
    title: String,
    body: String,
    asked: String,
    act: String,
    by: String,
    at: Number,
  },
  [{ fields: { hash: 1 } }, { fields: { contract: 1 } }],
);

export const templateVersionsCollection = collection<TemplateVersionDocument>(
  'templateVersions',
  {
    _id: String,
    template: String,
    version: Number,
    title: String,
    body: String,
    publishedBy: String,
    publishedAt: Number,
    note: String,
  },
  [{ fields: { template: 1, version: 1 }, options: { unique: true } }],
);

/** A compiled program, named by the hash of its canonical text: the rules a contract was started under. */
export type ProgramDocument = { _id: string; engine: number; body: string };

export const programsCollection = collection<ProgramDocument>('programs', {
  _id: String,
  engine: Number,
  body: String,
});
