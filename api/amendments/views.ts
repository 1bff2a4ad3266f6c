import type { Place } from '#engine/lint/problem';
import type { Because, CivilDate, Moment } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { YearView } from '../presenters/contract-calendar.ts';
import type { PersonView } from '../presenters/names.ts';
import type { ProblemDetails } from '../problem.ts';

/**
 * Something that stands in the way of a change: a code of the rules or of what is checked before publishing, in words,
 * with the thing it is about.
 */
export type InTheWay = { code: string; title: Localised; details: ProblemDetails; at?: Place };

/** Somebody whose agreement is needed, before anything is proposed. */
export type ConcernedView = { seat: string; person: PersonView | null; role: Localised; because: Because[] };

/** What a draft would change in a contract: what stands in its way, who must agree, and the year before and after. */
export type AmendmentWeighed = {
  /** The revision of the draft that was weighed. */
  revision: number;
  refusals: InTheWay[];
  concerned: ConcernedView[];
  calendar: { before: YearView; after: YearView };
  /** The rules in force, and those of the draft, without what is private to others. */
  before: Template;
  after: Template;
};

/** How far a proposal is. */
export const AMENDMENT_OUTCOMES = ['open', 'agreed', 'refused', 'expired', 'withdrawn', 'overtaken', 'ended'] as const;
export type AmendmentOutcome = (typeof AMENDMENT_OUTCOMES)[number];

/** `proposed`: whoever proposes agrees by that. */
export type AmendmentAnswer = 'yes' | 'no' | 'waiting' | 'proposed';

/** One proposal to change a contract, as one person may see it. */
export type AmendmentView = {
  /** The first proposal of a contract is 1. */
  n: number;
  outcome: AmendmentOutcome;
  by: PersonView;
  on: CivilDate;
  /** The last day to answer. */
  until: CivilDate;
  reason: string | null;
  closedOn: CivilDate | null;
  refusedBy: PersonView | null;
  concerned: (ConcernedView & {
    answer: AmendmentAnswer;
    on: CivilDate | null;
    /** What there is to answer, for whoever may answer it, for themselves or for somebody. */
    item: string | null;
  })[];
  /** The rules before and after, without what this person may not see. */
  before: Template;
  after: Template;
  /** The year under each; of an open proposal only. */
  dates: { before: YearView; after: YearView } | null;
};

/** Everything about the changes of one contract. The draft is for whoever coordinates it from a seat. */
export type Amendments = {
  draft: { id: string; updatedAt: Moment; by: PersonView } | null;
  open: AmendmentView | null;
  /** What is settled, the latest first. */
  past: AmendmentView[];
};

/** A change that is in force: where the journal says it, and which steps it added or changed. */
export type AmendmentMark = { n: number; on: CivilDate; steps: string[] };
