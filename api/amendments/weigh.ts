import { type AmendmentRefusal, weighAmendment } from '#engine/amend/weigh';
import { compile } from '#engine/compile';
import type { Program } from '#engine/program';
import type { ContractState } from '#engine/state';
import { amend } from '#engine/transition';
import type { AmendmentSays } from '#schema/acts';
import type { CivilDate, Concerned, Fact, Moment } from '#schema/facts';
import type { Assume, Template } from '#schema/template';
import { contentHash } from '#store/content-hash';
import { checkTemplate } from '../computing/check-template.ts';
import type { Running } from '../contracts/program-of.ts';
import { type YearView, yearNow } from '../presenters/contract-calendar.ts';
import type { ProblemDetails } from '../problem.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { wordsChanged } from './words-changed.ts';

/** A draft that is to change a contract, with where that contract stands. */
export type ToWeigh = { text: string; before: Template; running: Running; today: CivilDate };

/** What a draft comes to: a change ready to be proposed, or why it is no programme that could run. */
export type WeighedDraft =
  | {
      ok: true;
      template: Template;
      program: Program;
      says: AmendmentSays;
      refusals: AmendmentRefusal[];
      concerned: Concerned[];
    }
  | { ok: false; code: ProblemCode; details: ProblemDetails };

/**
 * Weighs a draft: refused as publishing refuses a programme, but for its stories, which are those of a programme and not
 * of this contract; then by the rules about what may change in a contract that runs, and whom that concerns (R42).
 */
export function weighDraft({ text, before, running, today }: ToWeigh): WeighedDraft {
  const checked = checkTemplate({ text, opened: today, withStories: false });
  if (!checked.ok) return checked;
  const { template } = checked;
  if (contentHash(template) === contentHash(before))
    return { ok: false, code: 'AMENDMENT_CHANGES_NOTHING', details: {} };
  const program = compile(template);
  const says = wordsChanged(before, template);
  const { refusals, concerned } = weighAmendment(running.program, program, running.state, says);
  return { ok: true, template, program, says, refusals, concerned };
}

/** A contract under the rules in force and under others, and when that is asked. */
export type TwoYearsAsked = {
  running: Running;
  after: Program;
  assume: { before: Assume; after: Assume };
  facts: readonly Fact[];
  today: CivilDate;
  at: Moment;
};

/** The year of a contract as it goes on now, and as it would under other rules; the same where those cannot come into force. */
export function twoYears({ running, after, assume, facts, today, at }: TwoYearsAsked): {
  before: YearView;
  after: YearView;
} {
  const before = yearNow(assume.before, running, facts, today);
  const changed = inForce(running, after, at);
  if (changed === null) return { before, after: before };
  const then = { program: after, state: changed.state };
  return { before, after: yearNow(assume.after, then, [...facts, ...changed.facts], today) };
}

/** The contract as it would be if everybody agreed at once. */
function inForce(
  { program, state }: Running,
  after: Program,
  at: Moment,
): { state: ContractState; facts: Fact[] } | null {
  const nobody = {
    id: '',
    n: (state.amendments ?? 0) + 1,
    template: '',
    program: '',
    until: '',
    by: '',
    seats: [],
    worded: [],
  };
  const agreed: ContractState = { ...state, amendment: { ...nobody, ...state.amendment, agreed: true } };
  const moved = amend(program, after, agreed, { at: Math.max(at, state.at), id: 'weighed' });
  return moved.ok && moved.facts[0]?.type === 'ContractAmended' ? moved : null;
}
