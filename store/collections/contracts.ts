import type { WorkCalendar } from '#engine/calendar/holidays';
import type { ContractSummary } from '#engine/projection/read-models';
import type { CivilDate, Moment, OpeningEvent } from '#schema/facts';
import { collection } from '../mongo.ts';

/** When a launch was asked for, and what a rehearsal's clock adds to the time of its workflow. */
export type ContractLaunch = {
  at: Moment;
  clockOffset: number;
  /** By how much a rehearsal was before everybody's clock, in milliseconds, when its clock was last moved by hand. */
  ahead?: number;
};

/** A change of a contract that came into force: where its journal says so, and the rules from there on. */
export type ContractAmendment = {
  n: number;
  /** The fact that put it into force: it and all later ones are under these rules. */
  seq: number;
  on: CivilDate;
  templateHash: string;
  program: string;
  /** Steps that it added or changed. */
  steps: string[];
};

/** A contract: what was decided at launch, written once, and what its journal says since, written by the projector. */
export type ContractDocument = {
  _id: string;
  /** Template, exact version of it, and the program compiled from that version: what it was launched with. */
  template: string;
  templateHash: string;
  program: string;
  title: string;
  /** The words of its title and of its programme's, as they are searched. */
  words: string[];
  rehearsal: boolean;
  calendar: WorkCalendar;
  timeZone: string;
  createdBy: string;
  createdAt: number;
  opening: OpeningEvent;
  /** The day on which a rehearsal begins, if not the day of its launch. */
  startsOn: CivilDate | null;
  /** Null until somebody asks for the launch; written once. */
  launch: ContractLaunch | null;
  /** A draft has no workflow yet; a sweep finds launches that broke off before their workflow started. */
  launched: boolean;

  /** From here on: the projector's. */
  lastSeq: number;
  lastHash: string;
  status: ContractSummary['status'];
  /** Everybody who has or had a seat: whose contract it is. */
  people: string[];
  /** When the nearest open date is past. */
  nextDueAt: number | null;
  /** Who may open it now: whoever made it, and everybody who has a seat. */
  readers: string[];
  /** What boards filter and sort by. Far away where there is no date; the time of its making before the first fact. */
  dueAt: number;
  lastAt: number;
  openPhases: string[];
  incidents: number;
  unsigned: number;
  /** The boards it stands on, and where, by each of their orders. */
  lists: string[];
  places: { due: string; quiet: string; newest: string };
  summary: ContractSummary | null;
  /** Changes in force, the oldest first; a contract written before there were any has none. */
  amendments?: ContractAmendment[];
  /** Why the projection stands still, when it does. */
  projectionFault: { at: number; seq: number; message: string } | null;
};

export const contractsCollection = collection<ContractDocument>(
  'contracts',
  {
    _id: String,
    template: String,
    templateHash: String,
    program: String,
    title: String,
    rehearsal: Boolean,
    calendar: Object,
    timeZone: String,
    createdBy: String,
    createdAt: Number,
    opening: Object,
    startsOn: String,
    launch: Object,
    launched: Boolean,
    lastSeq: Number,
    lastHash: String,
    status: String,
    people: [String],
    nextDueAt: Number,
    readers: [String],
    dueAt: Number,
    lastAt: Number,
    openPhases: [String],
    incidents: Number,
    unsigned: Number,
    words: [String],
    lists: [String],
    places: Object,
    summary: Object,
    amendments: { type: [Object], default: undefined },
    projectionFault: Object,
  },
  [
    { fields: { lists: 1, 'places.due': 1 } },
    { fields: { lists: 1, 'places.quiet': 1 } },
    { fields: { lists: 1, 'places.newest': 1 } },
    { fields: { launched: 1, 'launch.at': 1 } },
    { fields: { 'projectionFault.at': 1 } },
  ],
);
