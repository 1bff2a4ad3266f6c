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
    revision: Number,
    body: String,
    createdBy: String,
    createdAt: Number,
    updatedBy: String,
    updatedAt: Number,
  },
  [{ fields: { updatedAt: -1, _id: 1 } }],
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
