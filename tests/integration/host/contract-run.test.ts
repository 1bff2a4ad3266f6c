import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '#embedded/folder';
import { compile } from '#engine/compile';
import { actOn, type Cast, itemToActOn } from '#engine/simulate/behave';
import { supposedParties, supposedRows } from '#engine/simulate/people';
import { copyOf } from '#engine/transition';
import { openTurn } from '#engine/turn';
import type { Fact } from '#schema/facts';
import type { Template } from '#schema/template';
import { randomId } from '#tests/support/ids';
import { oneTaskTemplate } from '#tests/support/one-task-template';
import {
  applyAct,
  applyOutside,
  type ContractRun,
  carry,
  isDue,
  launch,
  nextDueAt,
  openRun,
  passTime,
  refusalOf,
} from '#workflows/contract-run';
import { type ActMessage, type ContractInput, IDEMPOTENCY_KEY_REUSED } from '#workflows/messages';
import { knownAct, remember } from '#workflows/recent-acts';

const AT = Date.UTC(2027, 0, 4, 9);
const HOUR = 3_600_000;
const DAY = 86_400_000;
const [resident, coordinator] = [randomId(), randomId()];
const ITEM = 'lancement~1/accord~1.1@habitant.1';

function inputOf(template: Template = oneTaskTemplate()): ContractInput {
  const parties = [
    { role: 'habitant', person: resident },
    { role: 'ville', person: coordinator },
  ];
  return { contract: randomId(), program: compile(template), opening: { parties } };
}

function openedRun(): ContractRun {
  const input = inputOf();
  const run = openRun(input);
  expect(launch(run, input, AT)).toBeNull();
  return run;
}

const complete = (id = randomId()): ActMessage => ({ id, actor: resident, act: { type: 'complete', item: ITEM } });

describe('an act', () => {
  it('happens once, whatever the clock says when it comes again', () => {
    const run = openedRun();
    const message = complete();
    const first = applyAct(run, message, AT + DAY);
    expect(applyAct(run, { ...message, receivedAt: AT }, AT + 2 * DAY)).toEqual(first);
    expect(refusalOf(run, message, AT + 2 * DAY)).toBeNull();
    const other = { ...message, act: { type: 'decline', item: ITEM } } as ActMessage;
    expect(applyAct(run, other, AT + DAY)).toMatchObject({ refusal: { code: IDEMPOTENCY_KEY_REUSED } });
    expect(refusalOf(run, other, AT + DAY)).toMatchObject({ code: IDEMPOTENCY_KEY_REUSED });
  });

  it('that is refused leaves nothing behind, and may be tried again', () => {
    const run = openedRun();
    const before = JSON.stringify([run.state, run.pending, run.recent]);
    const message = { ...complete(), actor: coordinator };
    expect(refusalOf(run, message, AT)).toMatchObject({ code: 'ACTOR_NOT_IN_SEAT' });
    expect(applyAct(run, message, AT)).toMatchObject({ refusal: { code: 'ACTOR_NOT_IN_SEAT' } });
    expect(JSON.stringify([run.state, run.pending, run.recent])).toBe(before);
  });

  it('counts as received when the API got it, and never in the future', () => {
    const early = openedRun();
    applyAct(early, { ...complete(), receivedAt: AT + 1000 }, AT + 5000);
    expect(early.pending.find((fact) => fact.type === 'ItemAnswered')?.at).toBe(AT + 1000);
    const ahead = openedRun();
    applyAct(ahead, { ...complete(), receivedAt: AT + 9_999_999 }, AT + 5000);
    expect(ahead.pending.find((fact) => fact.type === 'ItemAnswered')?.at).toBe(AT + 5000);
  });

  it.each([
    ['nothing', null],
    ['no id', { actor: resident, act: { type: 'complete' } }],
    ['a body without a type', { id: 'x', actor: resident, act: {} }],
    ['a time that is none', { id: 'x', actor: resident, act: { type: 'complete' }, receivedAt: Number.NaN }],
  ])('that is %s is refused with a code', (_name, message) => {
    expect(refusalOf(openedRun(), message as unknown as ActMessage, AT)).toMatchObject({ code: 'EVENT_MALFORMED' });
  });
});

describe('the memory of acts', () => {
  it('keeps two hundred, and none longer than ninety days', () => {
    let recent: Parameters<typeof knownAct>[0] = [];
    for (let n = 0; n < 250; n++) recent = remember(recent, `act-${n}`, { seq: n, digest: 'd' }, AT + n * HOUR);
    expect(recent).toHaveLength(200);
    expect(knownAct(recent, 'act-49')).toBeNull();
    expect(knownAct(recent, 'act-50')).toEqual({ seq: 50, digest: 'd' });
    recent = remember(recent, 'later', { seq: 251, digest: 'd' }, AT + 101 * DAY);
    expect(recent.map(([id]) => id)).toEqual(['later']);
  });

  it('keeps every act of the last minutes, since whoever got no answer is still asking', () => {
    let recent: Parameters<typeof knownAct>[0] = [];
    for (let n = 0; n < 500; n++) recent = remember(recent, `act-${n}`, { seq: n, digest: 'd' }, AT + n * 1000);
    expect(knownAct(recent, 'act-0')).toEqual({ seq: 0, digest: 'd' });
    recent = remember(recent, 'later', { seq: 501, digest: 'd' }, AT + HOUR);
    expect(recent).toHaveLength(200);
  });
});

describe('time', () => {
  it('passes once: what was due is not due again, even where nothing came of it', () => {
    const run = openedRun();
    for (let wakes = 0; wakes < 50; wakes++) {
      const due = nextDueAt(run);
      if (due === null) return;
      expect(isDue(run, due)).toBe(true);
      passTime(run, due);
      expect(isDue(run, due)).toBe(false);
      expect(nextDueAt(run) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(due);
    }
    throw new Error('this contract never rests');
  });

  it('lets all that is due by now happen in order, as one event', () => {
    const run = openedRun();
    passTime(run, AT + 40 * DAY);
    const rungs = run.pending.filter((fact): fact is Fact<'RungFell'> => fact.type === 'RungFell');
    expect(rungs.map(({ rung }) => rung)).toEqual([...rungs.map(({ rung }) => rung)].sort((a, b) => a - b));
    expect(rungs.length).toBeGreaterThan(4);
  });
});

describe('an engine that throws', () => {
  function brokenRun(): ContractRun {
    const run = openedRun();
    const transition = () => {
      throw new TypeError('cannot read properties of undefined');
    };
    return { ...run, engine: { ...run.engine, transition } };
  }

  it('stops this contract, says so, and lets nothing more through', () => {
    const run = brokenRun();
    expect(refusalOf(run, complete(), AT)).toBeNull();
    expect(applyAct(run, complete(), AT)).toMatchObject({ refusal: { code: 'CONTRACT_POISONED' } });
    expect(run.pending.at(-1)).toMatchObject({ type: 'IncidentOpened', code: 'POISONED', seq: run.state.seq });
    expect(run.state.status).toBe('poisoned');
    expect(nextDueAt(run)).toBeNull();
  });

  it('does the same when it throws while time passes or something comes from outside', () => {
    const run = brokenRun();
    passTime(run, AT + 30 * DAY);
    expect(run.state.status).toBe('poisoned');
    const other = brokenRun();
    applyOutside(other, { type: 'NotificationFailed', item: ITEM, person: resident, id: 'x' }, AT);
    expect(other.state.status).toBe('poisoned');
  });
});

describe('starting afresh', () => {
  const template = JSON.parse(
    readFileSync(join(projectRoot(), 'templates/equipe-pluridisciplinaire.trame.json'), 'utf8'),
  ) as Template;

  /** Plays the programme, and gives every run's facts; `afresh` rotates after every event. */
  function play(afresh: boolean): { facts: Fact[]; state: string; events: number } {
    const program = compile(template);
    const assume = template.assume ?? {};
    const parties = supposedParties(program, assume, []);
    const opening = { parties, rows: supposedRows(program, assume, parties, []) };
    const input: ContractInput = { contract: 'c', program, opening };
    const cast: Cast = {
      program,
      options: { opened: '', people: 'late', assume },
      assumed: [],
      doneBy: new Map(),
      plans: new Map(),
    };
    const facts: Fact[] = [];
    let run = openRun(input);
    let now = AT;
    let events = 0;
    const next = () => {
      events += 1;
      facts.push(...run.pending.splice(0));
      if (!afresh) return;
      const carried = carry(run, 'open', { carried: () => ({ announced: 0, stalled: false, unshown: null }) });
      run = openRun(JSON.parse(JSON.stringify({ ...input, carried })) as ContractInput);
    };
    launch(run, input, now);
    next();
    while (run.state.status === 'open' && events < 2000) {
      const turn = openTurn(program, copyOf(run.state), now, { actor: null, cause: '' });
      const item = itemToActOn(cast, turn, now, () => false);
      const acting = item ? actOn(cast, turn, item) : null;
      if (acting)
        expect(applyAct(run, { id: `a${events}`, actor: acting.person, act: acting.act }, now)).toHaveProperty('seq');
      else passTime(run, (now += DAY / 2));
      next();
    }
    return { facts, state: JSON.stringify(run.state), events };
  }

  it('after every single event changes nothing', () => {
    const [plain, rotated] = [play(false), play(true)];
    expect(plain.events).toBeGreaterThan(50);
    expect(JSON.stringify(rotated.facts)).toBe(JSON.stringify(plain.facts));
    expect(rotated.state).toBe(plain.state);
  });
});
