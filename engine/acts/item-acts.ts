import type { ActOf } from '#schema/acts';
import type { AnswerData } from '#schema/facts';
import { NO_OPINION, OTHERS_VIEW, PROMISE_LEVELS, PROMISE_VIEW, type Verb } from '#schema/vocabulary';
import { lookup } from '../lookup.ts';
import type { ProgramNode } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { emit, type Turn } from '../turn.ts';
import type { Handler } from './acting.ts';
import { answer, type Found, findItem, isRefusal, judge } from './answering.ts';
import { readForm, writeForm } from './form.ts';
import { exceeds } from './limits.ts';

type Simple = 'decline' | 'refuse';

/** Says no to a task, a signature or a payment. The reason, if any, is a text kept outside. */
const sayNo =
  (verb: Simple): Handler<ActOf<Simple>> =>
  (turn, act, acting) => {
    const found = findItem(turn, act.item, verb, acting);
    if (isRefusal(found)) return found;
    if (hasAnswered(found)) return refuse('ALREADY_ANSWERED', { item: act.item });
    answer(turn, found, acting, { verb, counts: 'refused', ...(act.reason ? { data: { text: act.reason } } : {}) });
    return null;
  };

function hasAnswered({ item, run, seat }: Found): boolean {
  const line = run.lines[item.line];
  return line !== undefined && (line.done.includes(seat) || line.refused.includes(seat));
}

/** Does a task, with its form if it has one. */
export const complete: Handler<ActOf<'complete'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'complete', acting);
  if (isRefusal(found)) return found;
  if (found.item.about !== undefined) {
    emit(turn, { type: 'ItemClosed', item: act.item, why: 'answered' });
    return null;
  }
  const form = readForm(turn, found, act.fields ?? {}, acting.person);
  if (isRefusal(form)) return form;
  const over = exceeds(turn, found.node, { fields: act.fields ?? {} });
  if (over) return over;
  writeForm(turn, form, acting.person);
  answer(turn, found, acting, { verb: 'complete', counts: 'done' });
  return null;
};

export const decline = sayNo('decline') as Handler<ActOf<'decline'>>;
export const refuseItem = sayNo('refuse') as Handler<ActOf<'refuse'>>;

/** Signs the exact text, on a screen, on paper or aloud; signatures may have an order. */
export const sign: Handler<ActOf<'sign'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'sign', acting);
  if (isRefusal(found)) return found;
  if (found.node.kind === 'sign' && found.node.order && !isItsTurn(turn, found, found.node.order)) {
    return refuse('SIGN_ORDER_NOT_REACHED', { item: act.item });
  }
  const data: AnswerData = { method: act.method };
  if (act.digest !== undefined) data.digest = act.digest;
  if (act.witness !== undefined) data.witness = act.witness;
  answer(turn, found, acting, { verb: 'sign', counts: 'done', data });
  return null;
};

/** Everybody of the roles named before must have signed. */
function isItsTurn(turn: Parameters<typeof findItem>[0], { run, seat }: Found, order: string[]): boolean {
  const place = order.indexOf(turn.state.seats[seat]?.role ?? '');
  if (place <= 0) return true;
  const before = new Set(order.slice(0, place));
  const signed = new Set(run.lines.flatMap((line) => line.done));
  return (run.entitled ?? []).every((other) => !before.has(turn.state.seats[other]?.role ?? '') || signed.has(other));
}

export const answerInvitation: Handler<ActOf<'answerInvitation'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'answerInvitation', acting);
  if (isRefusal(found)) return found;
  const data = { answer: act.answer };
  if (found.item.seat === undefined) {
    emit(turn, {
      type: 'ItemAnswered',
      item: act.item,
      person: acting.person,
      as: found.seat,
      verb: 'answerInvitation',
      on: acting.on,
      keep: true,
      data,
    });
    return null;
  }
  answer(turn, found, acting, { verb: 'answerInvitation', keep: true, data });
  return null;
};

/** Answers each criterion with a level of the scale, says which promises are kept, or "I don't know" or "I pass". */
export const evaluate: Handler<ActOf<'evaluate'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'evaluate', acting);
  if (isRefusal(found)) return found;
  const wrong = wrongAnswer(turn, found.node, act.answers);
  if (wrong) return wrong;
  const data: AnswerData = {
    answers: act.answers,
    ...(act.text ? { text: act.text } : {}),
    ...(act.ownText ? { ownText: act.ownText } : {}),
  };
  answer(turn, found, acting, { verb: 'evaluate', counts: 'done', data });
  return null;
};

/** The refusal of answers that are to no question of a review, or null. */
export function wrongAnswer(turn: Turn, node: ProgramNode, answers: Record<string, string>): Refusal | null {
  const wrong = Object.entries(answers).find(([name, level]) => !isAnswer(turn, node, name, level));
  return wrong ? refuse('CHOICE_UNKNOWN', { criterion: wrong[0], answer: wrong[1] }) : null;
}

const noOpinion: readonly string[] = NO_OPINION;
const promiseLevels: readonly string[] = PROMISE_LEVELS;

/** The name of an answer says which question it is to: a promise, or a criterion for oneself or for the others. */
function isAnswer(turn: Turn, node: ProgramNode, name: string, level: string): boolean {
  if (node.kind !== 'evaluation') return false;
  if (name.startsWith(PROMISE_VIEW)) {
    const asks = node.commitments === true && isPromise(turn, name.slice(PROMISE_VIEW.length));
    return asks && (promiseLevels.includes(level) || noOpinion.includes(level));
  }
  const isOthers = name.startsWith(OTHERS_VIEW);
  if (isOthers && node.views?.includes('others') !== true) return false;
  const criterion = isOthers ? name.slice(OTHERS_VIEW.length) : name;
  const knows = !Array.isArray(node.criteria) || node.criteria.some((known) => known.id === criterion);
  const levels = node.scale?.map((step) => step.id) ?? ['1', '2', '3', '4', '5'];
  return knows && (levels.includes(level) || noOpinion.includes(level));
}

/** A promise of the template, or one that somebody wrote since. */
function isPromise({ program, state }: Turn, id: string): boolean {
  return (
    lookup(program.commitments, id) !== undefined ||
    (lookup(state.lists, 'commitments') ?? []).some((row) => row.id === id)
  );
}

/** Chooses from a menu; taking nothing is an answer too. */
export const choose: Handler<ActOf<'choose'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'choose', acting);
  if (isRefusal(found)) return found;
  if (found.node.kind !== 'option') return refuse('VERB_NOT_ON_ITEM', { item: act.item, verb: 'choose' });
  const { options, min, max } = found.node;
  const unknown = act.options.find((chosen) => !options.some((option) => option.id === chosen));
  if (unknown !== undefined) return refuse('CHOICE_UNKNOWN', { choice: unknown });
  const chosen = [...new Set(act.options)];
  if (chosen.length > 0 && (chosen.length < (min ?? 0) || chosen.length > (max ?? options.length))) {
    return refuse('CHOICES_OUT_OF_BOUNDS', { min: min ?? 0, max: max ?? options.length });
  }
  answer(turn, found, acting, { verb: 'choose', counts: 'done', keep: true, data: { choices: chosen } });
  return null;
};

/** Takes on an optional step without doing it yet: from then on it counts (R2). */
export const take: Handler<ActOf<'take'>> = (turn, act, acting) => {
  const item = lookup(turn.state.items, act.item);
  const found = findItem(turn, act.item, (item?.verbs[0] ?? 'take') as Verb, acting);
  if (isRefusal(found)) return found;
  if (!found.step.taken) emit(turn, { type: 'StepTaken', step: found.step.id });
  return null;
};

/** Steps out of a decision because of a link with the case (R30, R34). */
export const declareConflict: Handler<ActOf<'declareConflict'>> = (turn, act, acting) => {
  const found = findItem(turn, act.item, 'declareConflict', acting);
  if (isRefusal(found)) return found;
  emit(turn, { type: 'Recused', item: act.item, seat: found.seat, person: acting.person });
  if (found.item.seat !== undefined) emit(turn, { type: 'ItemClosed', item: act.item, why: 'recused' });
  judge(turn, found.step, found.run.key);
  return null;
};
