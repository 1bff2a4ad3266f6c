import { describe, expect, it } from '@jest/globals';
import { createHeldActs, HELD_MS, type Sending } from '../../designer/src/api-client/held-acts.ts';

/** A clock that a test moves. */
function handClock() {
  let at = 0;
  const timers = new Map<number, { run: () => void; due: number }>();
  return {
    clock: {
      set: (run: () => void, ms: number) => {
        const id = timers.size + 1 + at;
        timers.set(id, { run, due: at + ms });
        return id;
      },
      clear: (id: unknown) => void timers.delete(id as number),
      now: () => at,
    },
    pass: (ms: number) => {
      at += ms;
      for (const [id, { run, due }] of [...timers]) {
        if (due > at) continue;
        timers.delete(id);
        run();
      }
    },
  };
}

/** Acts of one or several contracts, and what left. */
function table() {
  const { clock, pass } = handClock();
  const held = createHeldActs(clock);
  const left: (Sending & { contract: string })[] = [];
  const answers: (() => void)[] = [];
  const make = (key: string, contract = 'a', others: string[] = []) =>
    held.hold({
      key,
      contract,
      about: `item-${key}`,
      also: others.map((other) => ({ contract: other, about: `item-${key}-${other}` })),
      send: (sending) => {
        left.push({ ...sending, contract });
        return new Promise((resolve) => answers.push(resolve));
      },
    });
  const soon = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { held, left, answers, make, pass, soon };
}

describe('an act that may be taken back', () => {
  it('leaves by itself after eight seconds, once, under the key of the click', async () => {
    const { held, left, make, pass, soon } = table();
    make('k1');
    pass(HELD_MS - 1);
    await soon();
    expect(left).toEqual([]);
    pass(1);
    await soon();
    expect(left).toEqual([{ key: 'k1', isLeaving: false, contract: 'a' }]);
    expect(held.undo('k1')).toBe(false);
  });

  it('tells nobody anything when it is taken back in time', async () => {
    const { held, left, make, pass, soon } = table();
    make('k1');
    expect(held.undo('k1')).toBe(true);
    pass(HELD_MS * 2);
    await soon();
    expect(left).toEqual([]);
    expect(held.all()).toEqual([]);
  });

  it('leaves as soon as another act of the same contract is made, and not for another contract', async () => {
    const { left, make, soon } = table();
    make('k1', 'a');
    make('k2', 'b');
    await soon();
    expect(left).toEqual([]);
    make('k3', 'a');
    await soon();
    expect(left.map(({ key }) => key)).toEqual(['k1']);
  });

  it('waits for the answer to the one before it, so that acts arrive in the order they were made', async () => {
    const { held, left, answers, make, pass, soon } = table();
    make('k1');
    make('k2');
    pass(HELD_MS);
    await soon();
    expect(left.map(({ key }) => key)).toEqual(['k1']);
    answers[0]?.();
    await soon();
    expect(left.map(({ key }) => key)).toEqual(['k1', 'k2']);
    let isSettled = false;
    const settled = held.settle('a').then(() => (isSettled = true));
    await soon();
    expect(isSettled).toBe(false);
    answers[1]?.();
    await settled;
    expect(held.all()).toEqual([]);
  });

  it('that is about two contracts is held in both, and leaves once, before what is done next in either', async () => {
    const { held, left, answers, make, soon } = table();
    make('k1', 'a', ['b']);
    const marks = held.all().map(({ contract, about }) => `${contract}: ${about}`);
    expect(marks).toEqual(['a: item-k1', 'b: item-k1-b']);
    make('k2', 'b');
    const settled = held.settle('b');
    await soon();
    expect(left.map(({ key }) => key)).toEqual(['k1']);
    answers[0]?.();
    await soon();
    expect(left.map(({ key }) => key)).toEqual(['k1', 'k2']);
    answers[1]?.();
    await settled;
    expect(held.all()).toEqual([]);
  });

  it('leaves with the page, and what had no answer yet is said again under its own key', async () => {
    const { held, left, make, pass, soon } = table();
    make('k1', 'a');
    pass(HELD_MS);
    await soon();
    make('k2', 'b');
    held.leaveAll();
    await soon();
    expect(left).toEqual([
      { key: 'k1', isLeaving: false, contract: 'a' },
      { key: 'k1', isLeaving: true, contract: 'a' },
      { key: 'k2', isLeaving: true, contract: 'b' },
    ]);
  });

  it('waits for whoever is reading: time stops while one points at it', async () => {
    const { held, left, make, pass, soon } = table();
    make('k1');
    pass(5_000);
    held.pause('k1');
    pass(60_000);
    expect(held.leftMs('k1')).toBe(3_000);
    held.resume('k1');
    pass(2_999);
    await soon();
    expect(left).toEqual([]);
    pass(1);
    await soon();
    expect(left).toHaveLength(1);
  });
});
