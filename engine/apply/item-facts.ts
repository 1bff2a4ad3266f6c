import type { ContractState, ItemState, StepState } from '../state.ts';
import type { Appliers } from './appliers.ts';

/** Items: what a person can act on. */
export const itemFacts = {
  ItemOpened(state, fact) {
    const item: ItemState = {
      id: fact.item,
      step: fact.step,
      run: fact.run,
      line: fact.line,
      verbs: [...fact.verbs],
      openedOn: fact.on,
      rung: null,
      rungAt: null,
    };
    if (fact.seat !== undefined) item.seat = fact.seat;
    if (fact.about !== undefined) item.about = fact.about;
    if (fact.due) item.due = fact.due;
    if (fact.rung !== undefined && fact.rungAt !== undefined) {
      item.rung = fact.rung;
      item.rungAt = fact.rungAt;
    }
    state.items[fact.item] = item;
  },
  ItemAnswered(state, fact) {
    const item = state.items[fact.item];
    const step = item ? state.steps[item.step] : undefined;
    const run = item && step ? step.runs[item.run] : undefined;
    if (!item || !step || !run) return;
    takeAround(state, step);
    const line = run.lines[item.line];
    if (line && fact.counts) line[fact.counts].push(fact.as);
    if (fact.counts === 'done' && (run.answeredOn === undefined || fact.on > run.answeredOn)) run.answeredOn = fact.on;
    if (fact.counts === 'refused' && (run.refusedOn === undefined || fact.on > run.refusedOn)) run.refusedOn = fact.on;
    if (!fact.keep || !fact.data) return;
    run.answers ??= {};
    run.answers[fact.as] = fact.data;
  },
  ItemClosed(state, fact) {
    const item = state.items[fact.item];
    const run = item ? state.steps[item.step]?.runs[item.run] : undefined;
    if (run && item?.seat !== undefined && (fact.why === 'seatLeft' || fact.why === 'recused')) {
      run.left = { ...run.left, [item.seat]: (run.left?.[item.seat] ?? 0) + 1 };
    }
    delete state.items[fact.item];
  },
  ItemTimed(state, fact) {
    const item = state.items[fact.item];
    if (!item) return;
    item.rung = fact.rung;
    item.rungAt = fact.rungAt;
    if (fact.due === null) delete item.due;
    else if (fact.due) item.due = fact.due;
  },
  RungFell(state, fact) {
    const item = state.items[fact.item];
    if (!item) return;
    item.rung = fact.next;
    item.rungAt = fact.nextAt;
    if (fact.rung < 0) item.remindedOn = fact.date;
  },
  ItemDelegated(state, { item, seat, from, to }) {
    const found = state.items[item];
    if (found) found.delegated = { seat, from, to };
  },
  DelegationEnded(state, fact) {
    delete state.items[fact.item]?.delegated;
  },
  RecordCorrected(state, { item, person, said, was }) {
    const found = state.items[item];
    const run = found ? state.steps[found.step]?.runs[found.run] : undefined;
    if (!run) return;
    if (said.units === undefined) {
      if (run.startedOn !== undefined && said.on !== undefined) run.startedOn = said.on;
      return;
    }
    const line = run.unitLog?.find((entry) => entry.units === was && entry.person === person);
    if (!line) return;
    run.units = (run.units ?? 0) - line.units + said.units;
    line.units = said.units;
    if (said.on !== undefined) line.on = said.on;
  },
  Recused(state, fact) {
    const item = state.items[fact.item];
    const run = item ? state.steps[item.step]?.runs[item.run] : undefined;
    if (run) run.recused = [...(run.recused ?? []), fact.person];
  },
} satisfies Appliers;

/** Who acts on a step takes it, and the groups around it with it (R2, R17). */
function takeAround(state: ContractState, step: StepState): void {
  step.taken = true;
  const parent = state.steps[state.scopes[step.scope]?.parent ?? ''];
  if (parent) takeAround(state, parent);
}
