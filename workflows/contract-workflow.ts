import { defineSearchAttributeKey } from '@temporalio/common';
import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  setDefaultUpdateHandler,
  setHandler,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import type { Explanation } from '#engine/explain';
import { createAlarm } from './alarm.ts';
import { type Announcing, createAnnouncing, projectRest } from './announcing.ts';
import {
  applyAct,
  applyOutside,
  type ContractRun,
  carry,
  type HostRefusal,
  isDue,
  launch,
  nextDueAt,
  openRun,
  passTime,
  pendingFacts,
  refusalOf,
} from './contract-run.ts';
import {
  ACT_UPDATE,
  type ActAnswer,
  type ActMessage,
  type ContractInput,
  type ContractResult,
  type ContractView,
  EXPLAIN_QUERY,
  NUDGE_SIGNAL,
  OUTSIDE_SIGNAL,
  type OutsideMessage,
  PENDING_QUERY,
  type PendingFacts,
  STATUS_ATTRIBUTE,
  VIEW_QUERY,
} from './messages.ts';
import { mustRotate } from './rotation.ts';

const act = defineUpdate<ActAnswer, [ActMessage]>(ACT_UPDATE);
const outside = defineSignal<[OutsideMessage]>(OUTSIDE_SIGNAL);
const nudge = defineSignal(NUDGE_SIGNAL);
const explain = defineQuery<Explanation | null, [string]>(EXPLAIN_QUERY);
const view = defineQuery<ContractView>(VIEW_QUERY);
const pending = defineQuery<PendingFacts, [number]>(PENDING_QUERY);
const statusAttribute = defineSearchAttributeKey(STATUS_ATTRIBUTE, 'KEYWORD');

/**
 * One contract, for as long as it lives. The engine decides everything; this shell gives it durable time, acts that
 * happen once, and read models that follow.
 */
export async function contract(input: ContractInput): Promise<ContractResult> {
  /** What time it is in this contract: everybody's time, or a rehearsal's own. */
  const now = () => Date.now() + (input.clockOffset ?? 0);
  const run = openRun(input);
  if (!input.carried) refuseIf(launch(run, input, now()));
  const announcing = createAnnouncing(run, input.carried, now);
  const alarm = createAlarm(now, beat);

  /**
   * Something reached this contract that is an event of its history: an act, a signal, its own timer. Only then is it
   * decided whether to go on in a fresh run: a replay comes by these places in the same order, whatever was announced.
   */
  let hasBeat = false;
  function beat(): void {
    hasBeat = true;
  }

  const isOver = () => run.state.status === 'ended';
  const isDueNow = () => isDue(run, now()) || alarm.isLate(nextDueAt(run));

  listen();
  const status = createStatus(input.carried?.shownStatus ?? 'open');
  for (;;) {
    alarm.set(nextDueAt(run));
    await condition(() => hasBeat || announcing.needs() || isDueNow() || isOver());
    passTime(run, now());
    if (hasBeat) announcing.noticeStall();
    status.show(run, announcing);
    if (isOver()) return finish();
    if (hasBeat && mustRotate(run, input)) await rotate();
    hasBeat = false;
    if (announcing.needs()) announcing.start();
  }

  function listen(): void {
    setHandler(act, receive, { validator: (message) => refuseIf(refusalOf(run, message, now())) });
    setHandler(outside, (message) => {
      applyOutside(run, message, now());
      beat();
    });
    setHandler(nudge, beat);
    setHandler(view, () => viewOf(run));
    setHandler(explain, (thing) => run.engine.explain(run.program, run.state, thing));
    setHandler(pending, (after) => pendingFacts(run, after));
    setDefaultUpdateHandler((name) => refuse({ code: 'ACT_UNKNOWN', details: { name } }));
  }

  function receive(message: ActMessage): ActAnswer {
    const answer = applyAct(run, message, now());
    beat();
    return 'refusal' in answer ? refuse(answer.refusal) : answer;
  }

  /**
   * Pending facts travel along, announced or not: waiting until nothing is pending would never end while people are busy. The server may
   * replay an update that this task completes onto the next run; `recent` knows it there.
   */
  async function rotate(): Promise<void> {
    await condition(allHandlersFinished);
    await continueAsNew<typeof contract>({
      ...input,
      program: run.program,
      carried: carry(run, status.shown(), announcing),
    });
  }

  async function finish(): Promise<ContractResult> {
    await projectRest(run);
    await condition(allHandlersFinished);
    return { seq: run.state.seq, outcome: run.state.end?.outcome ?? '' };
  }
}

/** Keeps the search attribute up to date: one write, and only when the status changes. */
function createStatus(before: string) {
  let shown = before;
  return {
    shown: () => shown,
    show(run: ContractRun, announcing: Announcing): void {
      const now = announcing.isStalled() ? 'stalled' : run.state.status;
      if (now === shown) return;
      shown = now;
      upsertSearchAttributes([{ key: statusAttribute, value: now }]);
    },
  };
}

function viewOf(run: ContractRun): ContractView {
  const { contract: id, version, state, acts } = run;
  return {
    contract: id,
    engine: version,
    state,
    nextDueAt: nextDueAt(run),
    pending: run.pending.length,
    actsInRun: acts,
  };
}

function refuseIf(refusal: HostRefusal | null): void {
  if (refusal) refuse(refusal);
}

/** A refusal crosses Temporal as a failure whose type is its code; anything else thrown would retry the task for ever. */
function refuse({ code, details }: HostRefusal): never {
  throw ApplicationFailure.create({ message: code, type: code, nonRetryable: true, details: [details] });
}
