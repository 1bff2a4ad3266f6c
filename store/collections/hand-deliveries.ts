import { collection } from '../mongo.ts';

/** How a message reaches somebody by hand: somebody rings up, or posts a letter. */
export type HandChannel = 'call' | 'letter';
export type HandOutcome = 'called' | 'posted';

/** Somebody tried: when, who, and what they want the next one to know. `key`: the name of their request. */
export type HandTrial = { at: number; by: string; word: string | null; key: string };
export type HandDone = HandTrial & { how: HandOutcome };

/**
 * What one person is to be told by hand about one contract: the part of that contract in one or more envelopes that no
 * machine can deliver. Each contract has its own, so that whoever coordinates one learns nothing of another.
 */
export type HandDeliveryDocument = {
  _id: string;
  contract: string;
  person: string;
  channel: HandChannel;
  rehearsal: boolean;
  /** Rows of the outbox to be told; what is true of them is asked whenever it is shown. */
  rows: string[];
  /** The envelopes those rows left with. */
  envelopes: string[];
  state: 'open' | 'done' | 'dropped';
  /** When it was first to be told. */
  since: number;
  trials: HandTrial[];
  done: HandDone | null;
  /** How often people had something new to read in it: what live screens hear. */
  changes: number;
  /** The lists it stands on while it is open, one for each reader of its contract, and where in them. */
  lists: string[];
  place: string;
  /** When the sender looks next whether it is still to be told, and who reads its contract by now. */
  checkAt: number;
};

export const handDeliveriesCollection = collection<HandDeliveryDocument>(
  'handDeliveries',
  {
    _id: String,
    contract: String,
    person: String,
    channel: String,
    rehearsal: Boolean,
    rows: [String],
    envelopes: [String],
    state: String,
    since: Number,
    trials: [Object],
    done: Object,
    changes: Number,
    lists: [String],
    place: String,
    checkAt: Number,
  },
  [
    { fields: { lists: 1, place: 1 } },
    { fields: { contract: 1, person: 1 } },
    { fields: { person: 1, state: 1 } },
    { fields: { envelopes: 1 } },
    { fields: { state: 1, checkAt: 1 } },
    {
      fields: { contract: 1, person: 1, channel: 1 },
      options: { unique: true, partialFilterExpression: { state: 'open' } },
    },
  ],
);
