import { describe, expect, it } from '@jest/globals';
import { createGate } from '#api/acts/gate';
import { sendAct } from '#api/acts/send-act';
import { createSeqWatch } from '#api/acts/seq-watch';
import type { ActAttempt } from '#api/ports';
import { Problem } from '#api/problem';
import { CONTRACT, fakeHost, fakeStore, WHO } from './fake-ports.ts';

const message = { id: 'an-act-of-tests', actor: WHO.party, act: { type: 'complete', item: 'a' } } as const;

/** Sends one act to a host that gives these answers, one after the other, the last one for ever. */
async function send(answers: ActAttempt[], change: { ended?: boolean; known?: number } = {}, triedForMs = 2_000) {
  const store = fakeStore();
  const contract = await store.contracts.find(CONTRACT);
  if (!contract) throw new Error('The contract is missing.');
  if (change.ended) store.contracts.find = async () => ({ ...contract, status: 'ended' });
  store.journal.lastSeqOfCause = async () => change.known ?? null;
  let tries = 0;
  const host = fakeHost({ act: async () => answers[Math.min(tries++, answers.length - 1)] as ActAttempt });
  const projector = { apply: async () => {} };
  const outcome = await sendAct({ host, store, projector, contract, message }, triedForMs).catch(
    (error: unknown) => error,
  );
  return { outcome, tries };
}

describe('sending an act', () => {
  it('tries the same act again while the outcome is unknown', async () => {
    const { outcome, tries } = await send([{ kind: 'unknown' }, { kind: 'unknown' }, { kind: 'applied', seq: 12 }]);
    expect(outcome).toBe(12);
    expect(tries).toBe(3);
  });

  it('says "unknown" after its time, never "did not happen"', async () => {
    const { outcome } = await send([{ kind: 'unknown' }], {}, 120);
    expect(outcome).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  });

  it('passes a refusal on with its code and details', async () => {
    const { outcome } = await send([{ kind: 'refused', code: 'ITEM_CLOSED', details: { item: 'a' } }]);
    expect(outcome).toMatchObject({ code: 'ITEM_CLOSED', details: { item: 'a' } });
  });

  it('finds the answer of an act in the journal of a contract that has ended', async () => {
    expect((await send([{ kind: 'gone' }], { known: 7 })).outcome).toBe(7);
    expect((await send([{ kind: 'gone' }], { ended: true })).outcome).toMatchObject({ code: 'CONTRACT_ENDED' });
  });
});

describe('the gate before a contract', () => {
  it('lets eight through at once, in the order they came, and the others after them', async () => {
    const gate = createGate(8);
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        gate.through('a contract', async () => {
          order.push(n);
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setImmediate(resolve));
          inside -= 1;
        }),
      ),
    );
    expect(most).toBe(8);
    expect(order).toEqual([...Array(60).keys()]);
  });

  it('does not let one contract hold another up, and frees its place after a failure', async () => {
    const gate = createGate(1);
    const failing = gate.through('a', async () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await gate.through('a', async () => 'in')).toBe('in');
    const never = gate.through('a', () => new Promise(() => {}));
    expect(await gate.through('b', async () => 'in')).toBe('in');
    void never;
  });

  it('says that it is too busy instead of keeping everybody waiting', async () => {
    const gate = createGate(1, 2);
    const stay = () => new Promise<void>(() => {});
    for (let n = 0; n < 3; n += 1) void gate.through('a', stay);
    await expect(gate.through('a', stay)).rejects.toThrow(Problem);
  });
});

describe('waiting for a read model', () => {
  it('asks once for all who wait, and tells each when theirs is shown', async () => {
    let shown = 0;
    let asked = 0;
    const watch = createSeqWatch(async () => {
      asked += 1;
      return shown++;
    });
    const told = await Promise.all([3, 3, 5, 1].map((seq) => watch.reached('a', seq, 1_000)));
    expect(told).toEqual([true, true, true, true]);
    expect(asked).toBeLessThan(9);
  });

  it('gives up after its limit, and when the store does not answer', async () => {
    expect(await createSeqWatch(async () => 1).reached('a', 2, 40)).toBe(false);
    expect(await createSeqWatch(async () => Promise.reject(new Error('away'))).reached('a', 2, 40)).toBe(false);
  });
});
