import type { ActOf } from '#schema/acts';
import type { FactBody } from '#schema/facts';
import { agree, closeAmendment } from '../amend/answered.ts';
import { askThemAll } from '../amend/ask.ts';
import { withAmendmentStep } from '../amend/built-in.ts';
import { isProgram } from '../amend/is-program.ts';
import { AMENDMENT_STEP } from '../amend/names.ts';
import { weighAmendment } from '../amend/weigh.ts';
import { isPlainDate } from '../calendar/plain-date.ts';
import { withdrawStep } from '../flow/leave.ts';
import { stepsIn } from '../live.ts';
import type { Program } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { emit, type Turn } from '../turn.ts';
import { type Acting, type Handler, isCoordinator, needsCoordinator } from './acting.ts';

/**
 * Proposes to go on under a changed template. Those it concerns are asked; whoever proposes it has agreed by proposing,
 * and where nobody else is concerned it is agreed at once (R42).
 */
export const proposeAmendment: Handler<ActOf<'proposeAmendment'>> = (turn, act, acting) => {
  const refused = mayPropose(turn, acting);
  if (refused) return refused;
  if (!isPlainDate(act.until) || act.until < turn.today) return refuse('DATE_INVALID', { on: act.until });
  if (!isProgram(acting.proposed)) return refuse('EVENT_MALFORMED', { key: 'proposed' });
  return weighAndAsk(turn, act, acting, withAmendmentStep(acting.proposed));
};

function mayPropose(turn: Turn, acting: Acting): Refusal | null {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  if (!isCoordinator(turn, acting.person)) return refuse('ACTOR_NOT_ALLOWED', { needs: 'coordinator' });
  const { amendment } = turn.state;
  return amendment ? refuse('AMENDMENT_OPEN', { n: amendment.n }) : null;
}

function weighAndAsk(turn: Turn, act: ActOf<'proposeAmendment'>, acting: Acting, after: Program): Refusal | null {
  const { refusals, concerned } = weighAmendment(turn.program, after, turn.state, act.says);
  if (refusals[0]) return refusals[0];
  const seats = concerned.map(({ seat }) => seat);
  const proposed: FactBody<'AmendmentProposed'> = {
    type: 'AmendmentProposed',
    amendment: act.amendment,
    n: (turn.state.amendments ?? 0) + 1,
    template: act.template,
    program: act.program,
    until: act.until,
    by: acting.person,
    concerned,
    asked: seats.filter((seat) => turn.state.seats[seat]?.person !== acting.person),
    worded: [...act.says.nodes],
  };
  if (act.reason) proposed.reason = act.reason;
  emit(turn, proposed);
  if (proposed.asked.length === 0) agree(turn);
  else askThemAll(turn);
  return null;
}

/** Takes a proposal back: nobody has to answer any more, and nothing changes. */
export const withdrawAmendment: Handler<ActOf<'withdrawAmendment'>> = (turn, act, acting) => {
  const refused = needsCoordinator(turn, acting);
  if (refused) return refused;
  if (!turn.state.amendment) return refuse('AMENDMENT_NOT_OPEN');
  for (const step of stepsIn(turn)) if (step.node === AMENDMENT_STEP) withdrawStep(turn, step, 'withdrawn');
  closeAmendment(turn, 'withdrawn', act.reason ? { reason: act.reason } : {});
  return null;
};
