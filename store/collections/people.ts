import { collection } from '../mongo.ts';

export type Language = 'fr' | 'en';

/** How a message may reach somebody. `call` and `letter` are done by hand. */
export type PersonChannel = 'mail' | 'sms' | 'call' | 'letter';

/** Somebody of flesh and blood. The only place with names and addresses; everywhere else there is the random id. */
export type PersonDocument = {
  _id: string;
  name: string;
  /** In lower case, without surrounding blanks; null for people without one. */
  email: string | null;
  phone: string | null;
  address: string | null;
  language: Language;
  /** The preferred channel first. */
  channels: PersonChannel[];
  organisation: string | null;
  /** What the person may do on the platform itself, besides her seats in contracts. */
  duties: ('coordinator' | 'administrator')[];
  easyRead: boolean;
  active: boolean;
  /** The name in lower case without accents, for searching by its beginning. */
  searchKey: string;
  /** The same, word by word. */
  nameWords: string[];
  createdAt: number;
};

export const peopleCollection = collection<PersonDocument>(
  'people',
  {
    _id: String,
    name: String,
    email: String,
    phone: String,
    address: String,
    language: String,
    channels: [String],
    organisation: String,
    duties: [String],
    easyRead: Boolean,
    active: Boolean,
    searchKey: String,
    nameWords: [String],
    createdAt: Number,
  },
  [
    { fields: { email: 1 }, options: { unique: true, partialFilterExpression: { email: { $type: 'string' } } } },
    { fields: { searchKey: 1, _id: 1 } },
    { fields: { nameWords: 1 } },
    { fields: { organisation: 1, _id: 1 } },
  ],
);
