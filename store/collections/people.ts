import { collection } from '../mongo.ts';

export type Language = 'fr' | 'en';

/** How a message may reach somebody. `call` and `letter` are done by hand. */
export type PersonChannel = 'mail' | 'sms' | 'call' | 'letter';

/** The part of the day in which somebody likes to be written to. */
export type DayPart = 'morning' | 'afternoon';

/** What somebody chose about being reminded, besides the channels. */
export type ReminderWishes = {
  /** Null: any time of the day at which people may be written to. */
  part: DayPart | null;
  /** The most messages in a week, urgent ones aside; never more than everybody's most. */
  weeklyCap: number;
};

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
  /** Absent for whoever has chosen nothing. */
  reminders?: ReminderWishes;
  /** A mark of a change that running contracts do not know yet: whether there is a second way to tell her. */
  reachNews?: string;
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
    reminders: Object,
    reachNews: String,
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
    { fields: { reachNews: 1 }, options: { sparse: true } },
  ],
);
