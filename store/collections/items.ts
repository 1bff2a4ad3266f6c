import type { ItemView } from '#engine/projection/read-models';
import { collection } from '../mongo.ts';

/** One line of an inbox, of one contract. */
export type ItemDocument = ItemView & {
  /** `contract:item`. */
  _id: string;
  contract: string;
  templateHash: string;
  rehearsal: boolean;
  open: boolean;
  /** What items are sorted by: when the due date is past, or far away where there is none. */
  sortAt: number;
  /** The inboxes it lies in while it is open, and where in them. */
  lists: string[];
  place: string;
};

/** Items without a due date come last. */
export const NO_DUE_DATE = 8_640_000_000_000_000;

export const itemsCollection = collection<ItemDocument>(
  'items',
  {
    _id: String,
    contract: String,
    templateHash: String,
    rehearsal: Boolean,
    open: Boolean,
    sortAt: Number,
    lists: [String],
    place: String,
    item: String,
    step: String,
    node: String,
    scope: String,
    run: String,
    line: Number,
    seat: String,
    about: String,
    roles: [String],
    people: [String],
    handedOnBy: String,
    verbs: [String],
    openedOn: String,
    openedAt: Number,
    due: Object,
    rungs: Number,
    mutes: [Object],
    answers: [Object],
    closed: Object,
  },
  [{ fields: { lists: 1, place: 1 } }, { fields: { contract: 1, open: 1, sortAt: 1, _id: 1 } }],
);
