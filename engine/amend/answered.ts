import type { TextRef } from '#schema/acts';
import type { AmendmentOutcome, FactBody } from '#schema/facts';
import type { StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';

type Answered = Pick<FactBody<'StepLeft'>, 'outcomes' | 'on' | 'by' | 'defaulted'> & { seat?: string };

/** The answers to an amendment are in: one no, or its last day, and nothing changes; else everybody asked has agreed. */
export function leaveProposal(turn: Turn, step: StepState, { outcomes, on, by, defaulted, seat }: Answered): void {
  const left: FactBody<'StepLeft'> = { type: 'StepLeft', step: step.id, outcomes, on, by, unmarked: true };
  if (defaulted) left.defaulted = defaulted;
  emit(turn, left);
  if (outcomes.includes('refused')) closeAmendment(turn, 'refused', seat === undefined ? {} : { seat });
  else if (outcomes.includes('expired')) closeAmendment(turn, 'expired');
  else agree(turn);
}

/** Everybody it concerns has said yes: the host puts it into force by an event of its own. */
export function agree(turn: Turn): void {
  const { amendment } = turn.state;
  if (amendment) emit(turn, { type: 'AmendmentAgreed', amendment: amendment.id, n: amendment.n });
}

/** The contract goes on as it was. */
export function closeAmendment(
  turn: Turn,
  outcome: AmendmentOutcome,
  more: { seat?: string; reason?: TextRef } = {},
): void {
  const { amendment } = turn.state;
  if (!amendment) return;
  emit(turn, { type: 'AmendmentClosed', amendment: amendment.id, n: amendment.n, outcome, ...more });
}
